import { useState } from 'preact/hooks'
import type { RepliesService } from '../../lib/dashboard/replies'
import { t } from '../../lib/i18n'
import type { TeamTemplate } from '../../lib/model/drafts/team-template'
import { TemplateFileError } from '../../lib/model/drafts/template-file'
import { NotValidError } from '../ui/errorMessage'
import { useSaving } from '../ui/useSaving'

/** A file that was read and found right, and is not imported yet. */
export interface Found {
  name: string
  templates: TeamTemplate[]
}

/** The way of a file of templates: read, looked at, imported. Nothing is written before that. */
export function useTemplateFile(service: RepliesService) {
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
      await save(async () =>
        setFound({ name: file.name, templates: await readFile(service, file) }),
      )
    },
    async importAll({ templates }: Found) {
      await save(async () => {
        await service.importAll(templates)
        setImported(templates.length)
        setFound(undefined)
      })
    },
    drop: () => setFound(undefined),
  }
}

/** @throws NotValidError that names the template and the field that is wrong */
async function readFile(service: RepliesService, file: File): Promise<TeamTemplate[]> {
  try {
    return await service.readFile(await file.text())
  } catch (error) {
    if (!(error instanceof TemplateFileError)) throw error
    const { key, args, because } = error
    const sentences = [t(key, args), ...(because ? [t(because.key, because.args)] : [])]
    throw new NotValidError(sentences.join(' '))
  }
}
