import { useRef } from 'preact/hooks'
import { number } from '../../lib/i18n'
import './Tabs.css'

interface Tab<Id extends string> {
  id: Id
  label: string
  count?: number | undefined
}

interface Props<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  onSelect: (id: Id) => void
}

/** One row of tabs; the arrow keys go from one to the next. Their panels have `tabPanel(id)`. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  const row = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key, row.current)
    if (step === 0) return
    event.preventDefault()
    const index = tabs.findIndex(({ id }) => id === selected)
    const next = tabs[(index + step + tabs.length) % tabs.length]
    if (!next) return
    onSelect(next.id)
    row.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <div ref={row} class="tab-row" role="tablist" aria-label={label} onKeyDown={onKey}>
      {tabs.map(({ id, label, count }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={id === selected}
          aria-controls={tabPanel(id).id}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {label}
          {count !== undefined && <span class="tab-count">{number(count)}</span>}
        </button>
      ))}
    </div>
  )
}

/** What the panel of the tab `id` is known by. */
export const tabPanel = (id: string) => ({
  id: `panel-${id}`,
  role: 'tabpanel' as const,
  'aria-labelledby': `tab-${id}`,
})

/** One tab on or back, in the direction of reading; 0 for any other key. */
function stepOf(key: string, row: Element | null): 1 | 0 | -1 {
  const rightToLeft = row?.closest('[dir]')?.getAttribute('dir') === 'rtl'
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1
  return 0
}
