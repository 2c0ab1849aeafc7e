import { type OwnWording, placeOf } from './own-wording'
import type { Template } from './template'

/** A wording as the team has it. `changed`: an own text in place of the built-in one. */
export interface Wording extends Template {
  origin: 'built_in' | 'changed' | 'added'
  on: boolean
}

/**
 * The built-in wordings with what the team made of them, added ones first: whoever writes one
 * wants it to be offered. A change of a built-in one that this version no longer has counts as
 * added; switching such a one off says nothing any more.
 */
export function joinWordings(builtIn: readonly Template[], own: readonly OwnWording[]): Wording[] {
  const byId = new Map(own.map((one) => [one.id, one]))
  const known = new Set(builtIn.map(({ id }) => id))
  const added = own.flatMap((one) => (known.has(one.id) ? [] : (addedWording(one) ?? [])))
  return [...added, ...builtIn.map((template) => ownVersion(template, byId.get(template.id)))]
}

function addedWording({ id, body, on, for: audience }: OwnWording): Wording | null {
  if (body === undefined) return null
  return { id, ...placeOf(id), body, on, origin: 'added', ...(audience && audienceOf(audience)) }
}

function ownVersion(template: Template, own: OwnWording | undefined): Wording {
  if (own?.body === undefined) return { ...template, origin: 'built_in', on: own?.on ?? true }
  const { for: _, ...rest } = template
  const { body, on } = own
  return { ...rest, body, on, origin: 'changed', ...(own.for && audienceOf(own.for)) }
}

/** Without keys that hold nothing: `choose` counts the keys. */
function audienceOf({ preference, status }: NonNullable<OwnWording['for']>): Pick<Template, 'for'> {
  if (!preference && !status) return {}
  return { for: { ...(preference && { preference }), ...(status && { status }) } }
}

/** How many of these are offered to everybody: on, and meant for nobody in particular. */
export function offeredToAll(wordings: readonly Wording[]): number {
  return wordings.filter((one) => one.on && one.for === undefined).length
}
