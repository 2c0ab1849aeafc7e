import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Inbox as InboxList, InboxRow as Row } from '../../lib/model/actions/inbox'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import type { OnChanged } from '../ui/useLive'
import { useSettings } from '../ui/useSettings'
import { ClosedToday } from './ClosedToday'
import { type Act, InboxRow } from './InboxRow'
import { Newcomers } from './Newcomers'
import type { ShownInbox } from './useInbox'
import { useInboxKeys } from './useInboxKeys'
import { ViewBar } from './ViewBar'
import './Inbox.css'

interface Props {
  inbox: ShownInbox
  ask: Ask
  onChanged: OnChanged
  /** Opens the panel on the post of a row, or the card of whom it is about. */
  onOpen: (row: Row) => void
  /** The id of what takes the focus when the last row is gone. */
  otherwise: string
  /** Shows every filter, and which keys there are. */
  wide?: boolean
}

/** What there is to do, whom for and why, and the way there; what was done, and who is new. */
export function Inbox({ inbox, ask, onChanged, onOpen, otherwise, wide = false }: Props) {
  const settings = useSettings(ask, onChanged)
  const list = useRef<HTMLDivElement>(null)
  const [undo, setUndo] = useState<Undo>()
  useInboxKeys(list)
  const { value, error, reload, view, change } = inbox
  const act: Act = (work, done) =>
    leaveRow(async () => {
      await work()
      setUndo(done)
      await reload()
    }, otherwise)
  const takeBack = async (work: () => Promise<unknown>) => {
    await work()
    setUndo(undefined)
    await reload()
  }
  const drawn = useDrawn(value?.rows)
  if (!value) return error ? <ErrorBanner error={error} onRetry={reload} /> : null
  return (
    <div ref={list} class={wide ? 'inbox inbox-wide' : 'inbox'}>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      <ViewBar view={view} counts={value.counts} settings={settings} wide={wide} onView={change} />
      <p class="inbox-undo" role="status">
        {undo && (
          <>
            <span>{undo.said}</span>
            <Button look="quiet" icon="undo" onClick={() => void takeBack(undo.work)}>
              {t('undo')}
            </Button>
          </>
        )}
      </p>
      {value.rows.length === 0 && <NothingToDo inbox={value} />}
      {lanesOf(drawn).map(({ lane, rows }) => (
        <section key={lane} class="inbox-lane" aria-label={t(`lane_${lane}`)}>
          <h2 class="inbox-lane-name">
            {t(`lane_${lane}`)} <span class="hint">{value.counts[lane]}</span>
          </h2>
          <ul class="rows">
            {rows.map((row, index) => (
              <InboxRow
                key={row.id}
                row={row}
                above={rows[index - 1]}
                ask={ask}
                act={act}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
      {inbox.rest > 0 && (
        <Button look="quiet" onClick={inbox.showMore}>
          {t('show_more', inbox.rest)}
        </Button>
      )}
      <BehindBudget inbox={value} onAll={() => change({ ...view, all: true })} />
      <Newcomers newcomers={value.newcomers} settings={settings} ask={ask} reload={reload} />
      <ClosedToday
        closed={value.closed}
        onReopen={(id) => takeBack(() => ask('reopenSuggestion', { id }))}
      />
      {wide && <p class="hint">{t('inbox_keys')}</p>}
    </div>
  )
}

/** As many rows as are in view at first, in the largest popup. */
const IN_VIEW = 10

const NO_ROWS: readonly Row[] = []

/** Those of `rows` that are drawn: at first the ones in view, all once these are seen. */
function useDrawn(rows = NO_ROWS): readonly Row[] {
  const [seen, setSeen] = useState(false)
  const isThere = rows.length > 0
  useEffect(() => setSeen(isThere), [isThere])
  return seen ? rows : rows.slice(0, IN_VIEW)
}

/** What was just done, and how it is taken back. */
interface Undo {
  said: string
  work: () => Promise<unknown>
}

/** The rows by lane; one that continues a conversation stands where that one does. */
function lanesOf(rows: readonly Row[]): { lane: Row['lane']; rows: Row[] }[] {
  const lanes: { lane: Row['lane']; rows: Row[] }[] = []
  for (const row of rows) {
    const last = lanes.at(-1)
    if (last && (row.continues || last.lane === row.lane)) last.rows.push(row)
    else lanes.push({ lane: row.lane, rows: [row] })
  }
  return lanes
}

/**
 * Does `work` that takes the row with the focus out of its list, then puts the focus on the row
 * beside it, so that the keyboard does not start again at the top of the page.
 *
 * @param otherwise the id of the element that takes the focus when the row was the only one
 */
async function leaveRow(work: () => Promise<void>, otherwise: string): Promise<void> {
  const row = document.activeElement?.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  await work()
  const target = beside?.querySelector('button') ?? document.getElementById(otherwise)
  if (row) target?.focus()
}

/** An empty list: all done, some of it put off, or nothing has come up yet. */
function NothingToDo({ inbox }: { inbox: InboxList }) {
  const { done, waiting, putOff, strangers, counts } = inbox
  if (Object.values(counts).some((count) => count > 0)) {
    return (
      <Empty icon="filter" title={t('inbox_none_title')}>
        {t('inbox_none')}
      </Empty>
    )
  }
  if (done === 0 && waiting === 0 && putOff === 0) {
    return (
      <Empty icon="check" title={t('today_empty_title')}>
        {t('today_empty')}
      </Empty>
    )
  }
  return (
    <Empty icon="check" title={t(putOff > 0 ? 'today_now_title' : 'today_done_title')}>
      {waiting > 0 ? t('today_waiting', waiting) : nothingLeft(putOff, strangers)}
    </Empty>
  )
}

/** Says no more than is known. */
function nothingLeft(putOff: number, strangers: boolean): string {
  if (putOff > 0) return t('today_put_off', putOff)
  return t(strangers ? 'today_done' : 'today_done_kept')
}

/** What the day's budget leaves for another day, and what it does not count. */
function BehindBudget({ inbox, onAll }: { inbox: InboxList; onAll: () => void }) {
  const { rows, waiting, perDay } = inbox
  return (
    <>
      {rows.some(({ suggestion }) => suggestion?.exempt) && (
        <p class="hint">{t('today_exempt', perDay)}</p>
      )}
      {waiting > 0 && (
        <p class="hint inbox-behind">
          {rows.length > 0 && t('today_waiting', waiting)}
          <Button look="quiet" onClick={onAll}>
            {t('inbox_show_all')}
          </Button>
        </p>
      )}
    </>
  )
}
