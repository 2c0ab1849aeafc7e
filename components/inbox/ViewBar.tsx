import { useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import {
  type Inbox,
  type InboxView,
  LANES,
  type Lane,
  WHOLE_INBOX,
} from '../../lib/model/actions/inbox'
import { factsOf, NETWORK_IDS } from '../../lib/networks'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import './ViewBar.css'
import type { useSettings } from '../ui/useSettings'

interface Props {
  view: InboxView
  counts: Inbox['counts']
  settings: ReturnType<typeof useSettings>
  /** Shows every filter. */
  wide: boolean
  onView: (view: InboxView) => void
}

/** Which rows are shown and in which order; views that were saved, on every page of ours. */
export function ViewBar({ view, counts, settings, wide, onView }: Props) {
  return (
    <div class="inbox-view">
      <div class="inbox-view-line">
        <Views view={view} settings={settings} wide={wide} onView={onView} />
        <select
          class="input inbox-select"
          aria-label={t('inbox_sort')}
          value={view.sort}
          onInput={({ currentTarget }) =>
            onView({ ...view, sort: currentTarget.value as InboxView['sort'] })
          }
        >
          <option value="priority">{t('inbox_sort_priority')}</option>
          <option value="wait">{t('inbox_sort_wait')}</option>
        </select>
      </div>
      {wide && <Filters view={view} counts={counts} onView={onView} />}
    </div>
  )
}

function Filters({ view, counts, onView }: Pick<Props, 'view' | 'counts' | 'onView'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control as its name
    <div class="inbox-filters" role="group" aria-label={t('inbox_filters')}>
      {LANES.filter((lane) => isOffered(lane, view, counts)).map((lane) => (
        <Toggle
          key={lane}
          on={view.lanes.includes(lane)}
          onToggle={() => onView({ ...view, lanes: toggled(view.lanes, lane) })}
        >
          {t(`lane_${lane}`)} <span class="hint">{number(counts[lane])}</span>
        </Toggle>
      ))}
      {NETWORK_IDS.map((id) => (
        <Toggle
          key={id}
          on={view.networks.includes(id)}
          onToggle={() => onView({ ...view, networks: toggled(view.networks, id) })}
        >
          {factsOf(id).name}
        </Toggle>
      ))}
      <Toggle on={view.vips} onToggle={() => onView({ ...view, vips: !view.vips })}>
        {t('inbox_vips_only')}
      </Toggle>
      <Toggle on={view.all} onToggle={() => onView({ ...view, all: !view.all })}>
        {t('inbox_all')}
      </Toggle>
    </div>
  )
}

/** What colleagues give is a lane where there are colleagues who do. */
function isOffered(lane: Lane, { lanes }: InboxView, counts: Inbox['counts']): boolean {
  return lane !== 'given' || lanes.includes(lane) || (counts[lane] ?? 0) > 0
}

interface ToggleProps {
  on: boolean
  onToggle: () => void
  children: preact.ComponentChildren
}

function Toggle({ on, onToggle, children }: ToggleProps) {
  return (
    <button type="button" class="inbox-toggle" aria-pressed={on} onClick={onToggle}>
      {children}
    </button>
  )
}

function toggled<One>(list: readonly One[], one: One): One[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

type ViewsProps = Pick<Props, 'view' | 'settings' | 'wide' | 'onView'>

/** The saved views, and the way to save this one or to take it away. */
function Views({ view, settings, wide, onView }: ViewsProps) {
  const [name, setName] = useState<string>()
  const [saving, save] = useSaving()
  const views = settings.value?.inboxViews ?? []
  const isThis = (other: InboxView) => JSON.stringify(other) === JSON.stringify(view)
  const chosen = views.find((one) => isThis(one.view))
  const isWhole = isThis(WHOLE_INBOX)
  const keep = (inboxViews: typeof views) =>
    save(async () => {
      await settings.change({ inboxViews })
      setName(undefined)
    })
  return (
    <>
      <select
        class="input inbox-select"
        aria-label={t('inbox_views')}
        value={isWhole ? '' : (chosen?.name ?? '*')}
        onInput={({ currentTarget: { value } }) =>
          onView(views.find((one) => one.name === value)?.view ?? WHOLE_INBOX)
        }
      >
        <option value="">{t('inbox_whole')}</option>
        {!isWhole && !chosen && <option value="*">{t('inbox_this_view')}</option>}
        {views.map((one) => (
          <option key={one.name} value={one.name}>
            {one.name}
          </option>
        ))}
      </select>
      {wide && !isWhole && !chosen && name === undefined && (
        <Button look="quiet" icon="add" onClick={() => setName('')}>
          {t('inbox_save_view')}
        </Button>
      )}
      {wide && chosen && (
        <IconButton
          icon="remove"
          label={t('inbox_remove_view', [chosen.name])}
          onClick={() => void keep(views.filter((one) => one !== chosen))}
        />
      )}
      {name !== undefined && (
        <form
          class="inbox-view-name"
          onSubmit={(event) => {
            event.preventDefault()
            const others = views.filter((one) => one.name !== name.trim())
            if (name.trim()) void keep([...others, { name: name.trim(), view }])
          }}
        >
          <input
            class="input"
            aria-label={t('inbox_view_name')}
            placeholder={t('inbox_view_name')}
            maxLength={60}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button type="submit">{t('inbox_save_view')}</Button>
        </form>
      )}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </>
  )
}
