let collator = new Intl.Collator()

/** The language (BCP 47) that names are put in order by from now on: each page, and the background, says it once. */
export function orderNamesIn(locale: string): void {
  collator = new Intl.Collator(locale)
}

/** The order of names as the language of the interface has it: negative where `one` comes first. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other)
}
