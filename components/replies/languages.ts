import { locale } from '../../lib/i18n'

/** The languages that posts are read in (docs/sentiment.md), so that answers in them make sense. */
const READ = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'pt'] as const

/** The languages to choose from: those that posts are read in, and those that have templates. */
export function languagesOf(templates: readonly { language: string }[]) {
  const names = new Intl.DisplayNames([locale()], { type: 'language' })
  const tags = new Set([...READ, ...templates.map(({ language }) => language)])
  return [...tags]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale()))
}
