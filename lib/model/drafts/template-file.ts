import type { z } from 'zod'
import type messages from '../../../public/_locales/en/messages.json'
import { placeOf, TeamTemplate } from './team-template'
import type { Template } from './template'
import { type TemplateProblem, templateProblem } from './template-problem'

const FORMAT = 'ardent-wordings'
const VERSION = 1

/** Far more than all templates of a team; a larger file is something else. */
const LONGEST_FILE = 4_000_000

const Row = TeamTemplate.omit({ updatedAt: true })
type Row = z.infer<typeof Row>

type FileProblemKey = Extract<keyof typeof messages, `template_file_${string}`>

/** Why a file cannot be read, as a sentence in any language: which, and what stands for `$1`. */
export class TemplateFileError extends Error {
  override name = 'TemplateFileError'
  constructor(
    readonly key: FileProblemKey,
    readonly args: readonly string[] = [],
    /** What is wrong with the text of the template that the file breaks at. */
    readonly because?: TemplateProblem,
  ) {
    super(`${key}: ${[...args, because?.key ?? ''].join(' ')}`)
  }
}

/** What the team made of the templates, as a file that `readTemplateFile` reads. */
export function writeTemplateFile(own: readonly TeamTemplate[]): string {
  const templates = own.map(({ updatedAt: _, ...row }) => row)
  return `${JSON.stringify({ format: FORMAT, version: VERSION, wordings: templates }, null, 2)}\n`
}

/**
 * The templates in a file, every one of them checked.
 *
 * @param builtIn what can be switched off without a text of its own
 * @param now milliseconds since 1970, when they count as changed
 * @throws TemplateFileError naming the template and the field that is wrong
 */
export function readTemplateFile(
  text: string,
  builtIn: readonly Pick<Template, 'id'>[],
  now: number,
): TeamTemplate[] {
  const known = new Set(builtIn.map(({ id }) => id))
  const rows = rowsOf(text).map((raw, index) => readRow(raw, index, known))
  const ids = rows.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice) throw new TemplateFileError('template_file_twice', [twice])
  return rows.map((row) => ({ ...row, updatedAt: now }))
}

/** How many of a file's templates are new, take the place of one of the team's, or say the same. */
export function compareTemplates(own: readonly TeamTemplate[], read: readonly TeamTemplate[]) {
  const had = new Map(own.map((one) => [one.id, sayingOf(one)]))
  const counts = { added: 0, replaced: 0, same: 0 }
  for (const one of read) {
    const before = had.get(one.id)
    counts[before === undefined ? 'added' : before === sayingOf(one) ? 'same' : 'replaced']++
  }
  return counts
}

function sayingOf({ on, body, for: audience, admitsFault, code }: TeamTemplate): string {
  return JSON.stringify([on, body, audience?.preference, audience?.status, admitsFault, code])
}

function rowsOf(text: string): unknown[] {
  if (text.length > LONGEST_FILE) throw new TemplateFileError('template_file_large')
  const { format, version, wordings: templates } = recordOf(parsed(text))
  if (format !== FORMAT) throw new TemplateFileError('template_file_other')
  if (version !== VERSION) throw new TemplateFileError('template_file_version', [String(version)])
  if (!Array.isArray(templates)) throw new TemplateFileError('template_file_no_list')
  return templates
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new TemplateFileError('template_file_no_json')
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function readRow(raw: unknown, index: number, builtIn: ReadonlySet<string>): Row {
  const row = Row.safeParse(raw)
  if (!row.success) throw new TemplateFileError(...fieldProblem(raw, index, row.error))
  const { id, body } = row.data
  if (body === undefined) {
    if (builtIn.has(id)) return row.data
    throw new TemplateFileError('template_file_no_body', [id])
  }
  const problem = templateProblem(body, placeOf(id))
  if (problem) throw new TemplateFileError('template_file_body', [id], problem)
  return row.data
}

/** The template by its id, by its number where it has none that is valid, and the field. */
function fieldProblem(
  raw: unknown,
  index: number,
  { issues }: z.ZodError,
): [FileProblemKey, string[]] {
  const [issue] = issues
  const { id } = recordOf(raw)
  const isNamed = Row.shape.id.safeParse(id).success
  if (!isNamed) return ['template_file_id', [String(index + 1)]]
  if (issue?.code === 'unrecognized_keys') {
    return ['template_file_extra', [String(id), [...issue.path, issue.keys[0]].join('.')]]
  }
  return ['template_file_field', [String(id), issue?.path.join('.') ?? '']]
}
