import { locale } from '../../lib/words'

/** The languages that posts are read in (docs/sentiment.md), so that answers in them make sense. */
const READ = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'pt'] as const

/** The languages to choose from: those that posts are read in, and those that have wordings. */
export function languagesOf(wordings: readonly { language: string }[]) {
  const names = new Intl.DisplayNames([locale()], { type: 'language' })
  const tags = new Set([...READ, ...wordings.map(({ language }) => language)])
  return [...tags]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale()))
}
