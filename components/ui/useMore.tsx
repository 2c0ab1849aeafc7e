import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Button } from './Button'

/**
 * The first rows of a long list, and a button for the next.
 * @returns the rows to show, and the button where there are more
 */
export function useMore<Row>(rows: readonly Row[], step: number): [readonly Row[], VNode | null] {
  const [shown, setShown] = useState(step)
  const rest = rows.length - shown
  const more = rest > 0 && (
    <Button look="quiet" onClick={() => setShown(shown + step)}>
      {t('show_more', Math.min(rest, step))}
    </Button>
  )
  return [rows.slice(0, shown), more || null]
}
