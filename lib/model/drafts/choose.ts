import { DAY } from '../days'
import type { CustomerStatus, Preference } from '../person/person'
import type { Formality, Template } from './template'

const LATELY = 14 * DAY

/** What a reply is wanted for, and to whom. */
export interface Occasion extends Pick<Template, 'situation' | 'network' | 'language'> {
  preference?: Preference | undefined
  status?: CustomerStatus | undefined
  /** The form of address that is wanted; without it, the one that is usual on the network. */
  formality?: Formality | undefined
}

/** When each template went out, to anyone: milliseconds since 1970 UTC, by the template's id. */
export type Uses = ReadonlyMap<string, readonly number[]>

/**
 * The templates for an occasion, best first: those in the usual form of address, of these the ones
 * that did not go out lately, of these the ones written for such a person, of these the least recently used, and where even that is equal in the
 * order given. One meant for somebody else is left out, and one in another form than is wanted.
 */
export function choose(
  templates: readonly Template[],
  occasion: Occasion,
  uses: Uses,
  now: number,
): Template[] {
  return templates
    .filter((template) => suits(template, occasion))
    .map((template) => ({
      template,
      rank: [
        template.isUnusualForm && !occasion.formality ? 1 : 0,
        usedLately(template.id, uses, now) === null ? 0 : 1,
        -closeness(template),
        lastUse(template.id, uses),
      ],
    }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ template }) => template)
}

/** When a template last went out to anyone, if that was in the last 14 days, else null. */
export function usedLately(id: string, uses: Uses, now: number): number | null {
  const last = lastUse(id, uses)
  return now - last < LATELY ? last : null
}

function lastUse(id: string, uses: Uses): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...(uses.get(id) ?? []))
}

function suits(template: Template, occasion: Occasion): boolean {
  const { preference, status } = template.for ?? {}
  return (
    template.situation === occasion.situation &&
    template.network === occasion.network &&
    template.language === occasion.language &&
    isInForm(template, occasion) &&
    (preference === undefined || preference === occasion.preference) &&
    (status === undefined || status === occasion.status)
  )
}

function isInForm({ formality }: Template, wanted: Occasion): boolean {
  return !formality || !wanted.formality || formality === wanted.formality
}

function closeness({ for: audience }: Template): number {
  return audience ? Object.keys(audience).length : 0
}

/** Compares item by item; equal infinities are equal. */
function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? 0
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}
