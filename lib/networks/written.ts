/**
 * How addresses of accounts are written where people and programs write them down, beyond what stands
 * in a network's own pages (`facts.ts`): `lib/networks/<id>/written.ts`, where there are any. Apart
 * from the facts, because no page needs them.
 */
export interface WrittenForms {
  /** What else people call the network in a column of a table: letters and digits, small. */
  names?: readonly string[]
  /** What tables call a column of its accounts and of no other network's, as a name. */
  headers?: readonly string[]
  /** Columns that no other network's tables have, as a name. */
  hints?: readonly string[]
  /** Host names of such addresses, besides the network's own. */
  hosts?: RegExp
  /**
   * Forms of an address, tried in order on all that stands behind its host: the path that the
   * network's own pages have for it (`$1` … as in a replacement), or null where it is nobody's.
   */
  forms: readonly (readonly [
    form: RegExp,
    path: string | ((...parts: string[]) => string) | null,
  ])[]
  /** Handles that are nobody's, though the network's pages could show them. */
  nobody?: RegExp
}

const modules = import.meta.glob<WrittenForms>('./*/written.ts', {
  eager: true,
  import: 'default',
})

/** The written forms of each network that has some, by its id: the name of its folder. */
export const writtenForms: Readonly<Record<string, WrittenForms | undefined>> = Object.fromEntries(
  Object.entries(modules).map(([path, forms]) => [path.split('/')[1], forms]),
)
