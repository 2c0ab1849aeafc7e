import { useLayoutEffect } from 'preact/hooks'
import { t } from '../../lib/i18n'

/** What the parts of a page's title are about, from the narrowest on. */
const LEVELS = ['part', 'section'] as const
type Level = (typeof LEVELS)[number]

const shown = new Map<Level, string>()

/**
 * Names where the page is in its title, as long as that is shown: "Draws · VIP programme · Ardent".
 * Never a person: browsers keep titles in their history, where nothing of ours can erase them.
 */
export function useTitlePart(words: string | undefined, level: Level = 'part'): void {
  useLayoutEffect(() => {
    if (!words) return
    shown.set(level, words)
    write()
    return () => {
      if (shown.get(level) === words) shown.delete(level)
      write()
    }
  }, [words, level])
}

function write(): void {
  const parts = LEVELS.flatMap((level) => shown.get(level) ?? [])
  document.title = [...parts, t('name')].join(' · ')
}
