import { placeOf, TeamTemplate } from '../model/drafts/team-template'
import { templateProblem } from '../model/drafts/template-problem'
import { UserError } from '../model/user-error'
import type { Database } from './database'

/** This text cannot be used; `templateProblem` says why. */
class InvalidTemplateError extends UserError {
  override name = 'InvalidTemplateError'
  constructor(id: string) {
    super('error_template_invalid', [id])
  }
}

/** What the team made of the templates: changed, added and switched off ones. */
export function teamTemplates(db: Database): Promise<TeamTemplate[]> {
  return db.wordings.toArray()
}

/**
 * Gives a template a text of the team's, and says whom it is for. Whether it is on stays; a new one
 * is.
 * @throws InvalidTemplateError, or a ZodError naming the field that is wrong
 */
export async function writeTemplate(
  db: Database,
  text: Omit<TeamTemplate, 'on' | 'updatedAt'>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.wordings, async () => {
    const { on = true } = (await db.wordings.get(text.id)) ?? {}
    await db.wordings.put(checked({ ...text, on, updatedAt: now }))
  })
}

/**
 * Keeps templates, all or none, each in place of the one that has its id.
 * @throws InvalidTemplateError, or a ZodError naming the field that is wrong
 */
export async function saveTemplates(
  db: Database,
  templates: readonly TeamTemplate[],
): Promise<void> {
  await db.wordings.bulkPut(templates.map(checked))
}

function checked(template: TeamTemplate): TeamTemplate {
  const valid = TeamTemplate.parse(template)
  const { id, body } = valid
  if (body !== undefined && templateProblem(body, placeOf(id))) throw new InvalidTemplateError(id)
  return valid
}

/** Switches a template on or off; its own text, if it has one, stays. */
export async function switchTemplate(
  db: Database,
  id: string,
  on: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.wordings, async () => {
    const own = await db.wordings.get(id)
    if (own?.body === undefined && on) await db.wordings.delete(id)
    else await db.wordings.put(TeamTemplate.parse({ ...own, id, on, updatedAt: now }))
  })
}

/** Back to the built-in text, and on; one that was added is gone. */
export function resetTemplate(db: Database, id: string): Promise<void> {
  return db.wordings.delete(id)
}
