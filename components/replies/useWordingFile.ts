import { useState } from 'preact/hooks'
import type { OwnWording } from '../../lib/model/draft/own-wording'
import { readWordingFile, WordingFileError } from '../../lib/model/wording-file'
import { words } from '../../lib/words'
import { NotValidError } from '../ui/errorWords'
import { useSaving } from '../ui/useSaving'
import type { RepliesWork } from './work'

/** A file that was read and found right, and is not imported yet. */
export interface Found {
  name: string
  wordings: OwnWording[]
}

/** The way of a file of wordings: read, looked at, imported. Nothing is written before that. */
export function useWordingFile(work: RepliesWork) {
  const [found, setFound] = useState<Found>()
  const [imported, setImported] = useState<number>()
  const [saving, save] = useSaving()
  return {
    found,
    /** How many were imported last. */
    imported,
    saving,
    async read(file: File) {
      setFound(undefined)
      setImported(undefined)
      await save(async () => setFound({ name: file.name, wordings: readFile(await file.text()) }))
    },
    async importAll({ wordings }: Found) {
      await save(async () => {
        await work.importAll(wordings)
        setImported(wordings.length)
        setFound(undefined)
      })
    },
    drop: () => setFound(undefined),
  }
}

/** @throws NotValidError that names the wording and the field that is wrong */
function readFile(text: string): OwnWording[] {
  try {
    return readWordingFile(text, Date.now())
  } catch (error) {
    if (!(error instanceof WordingFileError)) throw error
    const { key, facts, because } = error
    const sentences = [words(key, facts), ...(because ? [words(because.key, because.facts)] : [])]
    throw new NotValidError(sentences.join(' '))
  }
}
