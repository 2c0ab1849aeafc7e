import { placeOf, type TeamTemplate } from './team-template'
import type { Template } from './template'

/** A template as the team has it. `changed`: an own text in place of the built-in one. */
export interface OfferedTemplate extends Template {
  origin: 'built_in' | 'changed' | 'added'
  on: boolean
}

/**
 * The built-in templates with what the team made of them, added ones first: whoever writes one
 * wants it to be offered. A change of a built-in one that this version no longer has counts as
 * added; switching such a one off says nothing any more.
 */
export function joinTemplates(
  builtIn: readonly Template[],
  own: readonly TeamTemplate[],
): OfferedTemplate[] {
  const byId = new Map(own.map((one) => [one.id, one]))
  const known = new Set(builtIn.map(({ id }) => id))
  const added = own.flatMap((one) => (known.has(one.id) ? [] : (addedTemplate(one) ?? [])))
  return [...added, ...builtIn.map((template) => ownVersion(template, byId.get(template.id)))]
}

function addedTemplate(own: TeamTemplate): OfferedTemplate | null {
  const { id, body, on } = own
  if (body === undefined) return null
  return { id, ...placeOf(id), body, on, origin: 'added', ...markedAs(own) }
}

function ownVersion(template: Template, own: TeamTemplate | undefined): OfferedTemplate {
  if (own?.body === undefined) return { ...template, origin: 'built_in', on: own?.on ?? true }
  const { for: _, admitsFault: __, ...rest } = template
  const { body, on } = own
  return { ...rest, body, on, origin: 'changed', ...markedAs(own) }
}

function markedAs({ for: audience, admitsFault, code }: TeamTemplate) {
  return {
    ...(audience && audienceOf(audience)),
    ...(admitsFault && { admitsFault }),
    ...(code && { code }),
  }
}

/** Without keys that hold nothing: `choose` counts the keys. */
function audienceOf({
  preference,
  status,
}: NonNullable<TeamTemplate['for']>): Pick<Template, 'for'> {
  if (!preference && !status) return {}
  return { for: { ...(preference && { preference }), ...(status && { status }) } }
}

/** How many of these are offered to everybody: on, for nobody in particular, on no request. */
export function offeredToAll(templates: readonly OfferedTemplate[]): number {
  return templates.filter((one) => one.on && !one.for && !one.admitsFault).length
}
