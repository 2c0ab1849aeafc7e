import { compareNames } from '../../name-order'
import type { Interaction } from '../../records'

/** What one of us did in a span. */
export interface ColleagueCount {
  /** '' of those who did not say who they are. */
  name: string
  /** Contacts from us, and with how many people. */
  sent: number
  people: number
}

type Contact = Pick<Interaction, 'personId' | 'direction' | 'at' | 'by'>

/**
 * Counts what each of us did, contact by contact.
 *
 * @param isCounted whether a contact with this person counts at that time
 */
export function colleagueTally(isCounted: (personId: string, at: number) => boolean) {
  const counts = new Map<string, { sent: number; whom: Set<string> }>()
  return {
    add({ personId, direction, at, by = '' }: Contact): void {
      if (direction === 'in' || !isCounted(personId, at)) return
      const own = counts.get(by) ?? { sent: 0, whom: new Set() }
      counts.set(by, own)
      own.sent++
      own.whom.add(personId)
    },
    /** In the order of names, since it is no contest; who is not named comes last. */
    result(): ColleagueCount[] {
      return [...counts]
        .map(([name, { sent, whom }]) => ({ name, sent, people: whom.size }))
        .sort(
          (a, b) => Number(a.name === '') - Number(b.name === '') || compareNames(a.name, b.name),
        )
    },
  }
}
