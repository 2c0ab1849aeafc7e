import type { z } from 'zod'
import type messages from '../../public/_locales/en/messages.json'
import { type WordingProblem, wordingProblem } from './draft/own-problem'
import { OwnWording, placeOf } from './draft/own-wording'
import { TEMPLATES } from './draft/wordings'

const FORMAT = 'ardent-wordings'
const VERSION = 1

/** Far more than all wordings of a team; a larger file is something else. */
const LONGEST_FILE = 4_000_000

const Row = OwnWording.omit({ updatedAt: true })
type Row = z.infer<typeof Row>

type FileProblemKey = Extract<keyof typeof messages, `wording_file_${string}`>

/** Why a file cannot be read, as a sentence in any language: which, and what stands for `$1`. */
export class WordingFileError extends Error {
  override name = 'WordingFileError'
  constructor(
    readonly key: FileProblemKey,
    readonly facts: readonly string[] = [],
    /** What is wrong with the text of the wording that the file breaks at. */
    readonly because?: WordingProblem,
  ) {
    super(`${key}: ${[...facts, because?.key ?? ''].join(' ')}`)
  }
}

/** What the team made of the wordings, as a file that `readWordingFile` reads. */
export function writeWordingFile(own: readonly OwnWording[]): string {
  const wordings = own.map(({ updatedAt: _, ...row }) => row)
  return `${JSON.stringify({ format: FORMAT, version: VERSION, wordings }, null, 2)}\n`
}

/**
 * The wordings in a file, every one of them checked.
 *
 * @param now milliseconds since 1970, when they count as changed
 * @throws WordingFileError naming the wording and the field that is wrong
 */
export function readWordingFile(text: string, now: number): OwnWording[] {
  const rows = rowsOf(text).map(readRow)
  const ids = rows.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice) throw new WordingFileError('wording_file_twice', [twice])
  return rows.map((row) => ({ ...row, updatedAt: now }))
}

/** How many of a file's wordings are new, take the place of one of the team's, or say the same. */
export function compareWordings(own: readonly OwnWording[], read: readonly OwnWording[]) {
  const had = new Map(own.map((one) => [one.id, sayingOf(one)]))
  const counts = { added: 0, replaced: 0, same: 0 }
  for (const one of read) {
    const before = had.get(one.id)
    counts[before === undefined ? 'added' : before === sayingOf(one) ? 'same' : 'replaced']++
  }
  return counts
}

function sayingOf({ on, body, for: audience }: OwnWording): string {
  return JSON.stringify([on, body, audience?.preference, audience?.status])
}

function rowsOf(text: string): unknown[] {
  if (text.length > LONGEST_FILE) throw new WordingFileError('wording_file_large')
  const { format, version, wordings } = recordOf(parsed(text))
  if (format !== FORMAT) throw new WordingFileError('wording_file_other')
  if (version !== VERSION) throw new WordingFileError('wording_file_version', [String(version)])
  if (!Array.isArray(wordings)) throw new WordingFileError('wording_file_no_list')
  return wordings
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new WordingFileError('wording_file_no_json')
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function readRow(raw: unknown, index: number): Row {
  const row = Row.safeParse(raw)
  if (!row.success) throw new WordingFileError(...fieldProblem(raw, index, row.error))
  const { id, body } = row.data
  if (body === undefined) {
    if (TEMPLATES.some((template) => template.id === id)) return row.data
    throw new WordingFileError('wording_file_no_body', [id])
  }
  const problem = wordingProblem(body, placeOf(id))
  if (problem) throw new WordingFileError('wording_file_body', [id], problem)
  return row.data
}

/** The wording by its id, by its number where it has none that is valid, and the field. */
function fieldProblem(
  raw: unknown,
  index: number,
  { issues }: z.ZodError,
): [FileProblemKey, string[]] {
  const [issue] = issues
  const { id } = recordOf(raw)
  const isNamed = Row.shape.id.safeParse(id).success
  if (!isNamed) return ['wording_file_id', [String(index + 1)]]
  if (issue?.code === 'unrecognized_keys') {
    return ['wording_file_extra', [String(id), [...issue.path, issue.keys[0]].join('.')]]
  }
  return ['wording_file_field', [String(id), issue?.path.join('.') ?? '']]
}
