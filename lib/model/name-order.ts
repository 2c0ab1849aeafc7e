let language: string | undefined
/** Made when names are first put in order: it takes long, and most wakes of the background put none. */
let collator: Intl.Collator | undefined

/** The language (BCP 47) that names are put in order by from now on: each page, and the background, says it once. */
export function orderNamesIn(locale: string): void {
  language = locale
  collator = undefined
}

/** The order of names as the language of the interface has it: negative where `one` comes first. */
export function compareNames(one: string, other: string): number {
  collator ??= new Intl.Collator(language)
  return collator.compare(one, other)
}
