import type { Stamp } from './clock'
import { type Cell, placeOf, type State } from './state'

/** What makes some people one: an account that they claim, or a merge by hand. */
export interface Bond {
  /** By the id of a person, the latest that was said of whether it is theirs. */
  claims: Map<string, Cell>
  /** When it was last erased; '' where it never was. */
  erased: Stamp
}

/**
 * When each person was erased: who was erased takes along everybody who was one with them by then,
 * by an account or by hand, whether or not whoever erased them knew. The times that a bond was
 * erased so are noted on it.
 */
export function erasedIn(state: State, bonds: readonly Bond[]): Map<string, Stamp> {
  const people = new Map<string, Stamp>()
  for (const [name, { er }] of state) if (er) people.set(placeOf(name)[1], er)
  // Each time somebody else is found, who is one with them is looked at again.
  while (bonds.map((bond) => spread(bond, people)).includes(true));
  return people
}

/**
 * From whoever has a bond to the bond, and from it to whoever has it.
 * @returns whether somebody else is found
 */
function spread(bond: Bond, people: Map<string, Stamp>): boolean {
  const theirs = [...bond.claims].filter(([, [, isTheirs]]) => isTheirs)
  const erasedAt = (id: string) => people.get(id) ?? ''
  for (const [id, [claimed]] of theirs) {
    if (erasedAt(id) >= claimed && erasedAt(id) > bond.erased) bond.erased = erasedAt(id)
  }
  const found = theirs.filter(
    ([id, [claimed]]) => claimed <= bond.erased && bond.erased > erasedAt(id),
  )
  for (const [id] of found) people.set(id, bond.erased)
  return found.length > 0
}
