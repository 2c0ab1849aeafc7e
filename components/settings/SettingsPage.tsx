import type { DiscoveryService } from '../../lib/dashboard/discoveries'
import type { LearnedService } from '../../lib/dashboard/learned'
import { languageName, list, t } from '../../lib/i18n'
import { Appearance, type Settings, type SettingsChanges } from '../../lib/model/settings'
import type { Shortcut } from '../../lib/model/shortcut'
import { Page } from '../dashboard/Page'
import { PagePart } from '../dashboard/PagePart'
import { Done } from '../data/Done'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { LockedSettings } from '../ui/Managed'
import { Segmented } from '../ui/Segmented'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import type { OnChanged } from '../ui/useLive'
import { useManaged } from '../ui/useManaged'
import { useSaving } from '../ui/useSaving'
import { useSettings } from '../ui/useSettings'
import { BrandPart } from './BrandPart'
import { readKeptDays } from './brandFields'
import { Discovered } from './Discovered'
import { EscalationPart } from './EscalationPart'
import { FrequencyPart } from './FrequencyPart'
import { LearningPart } from './LearningPart'
import { MarkersPart } from './MarkersPart'
import { type NamedNetwork, NetworkList } from './NetworkList'
import { OnDevicePart } from './OnDevicePart'
import { ReadingPart } from './ReadingPart'
import { RemindersPart } from './RemindersPart'
import { ShortcutsPart } from './ShortcutsPart'
import { StaffPart } from './StaffPart'
import type { AskForNetwork } from './switchNetwork'
import './SettingsPage.css'

interface Props {
  ask: Ask
  onChanged: OnChanged
  networks: readonly NamedNetwork[]
  askForNetwork: AskForNetwork
  discovery: DiscoveryService
  learned: LearnedService
  shortcuts: () => Promise<Shortcut[]>
  openShortcuts: () => Promise<void>
  openSidePanel: () => Promise<void>
  openWelcome: () => Promise<void>
  askToNotify: () => Promise<boolean>
  /** Whether the browser has models of its own. */
  hasModels: boolean
}

/** All that the team set, each part under its own heading. */
export function SettingsPage(props: Props) {
  const { ask, onChanged } = props
  const { value, error, reload, change } = useSettings(ask, onChanged)
  const managed = useManaged(ask, onChanged)
  return (
    <Page title={t('section_settings')} help="settings" lead={t('settings_lead')}>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {managed.unreadable.length > 0 && (
        <Done warning>{t('settings_managed_unreadable', [list(managed.unreadable)])}</Done>
      )}
      {value && (
        <LockedSettings value={managed.locked}>
          <div>
            <BrandPart brand={value.brand} onChange={(brand) => change({ brand })} />
            <PagePart title={t('settings_networks')} lead={t('settings_networks_lead')}>
              <NetworkList
                networks={props.networks}
                on={value.networks}
                askForNetwork={props.askForNetwork}
                onChange={(networks) => change({ networks })}
              />
            </PagePart>
            <MarkersPart settings={value} onChange={change} openSidePanel={props.openSidePanel} />
            <FrequencyPart settings={value} onChange={change} />
            <RemindersPart
              reminders={value.reminders}
              onChange={(reminders) => change({ reminders })}
              askToNotify={props.askToNotify}
            />
            <StaffPart settings={value} onChange={change} />
            <EscalationPart settings={value} onChange={change} />
            <ReadingPart on={value.secondReading} onChange={change} />
            {props.hasModels && <OnDevicePart settings={value} onChange={change} />}
            <LearningPart
              on={value.learnFromTeam}
              onChange={change}
              actions={props.learned}
              onChanged={onChanged}
            />
            <ObservationsPart
              settings={value}
              onChange={change}
              actions={props.discovery}
              onChanged={onChanged}
            />
            <ShortcutsPart shortcuts={props.shortcuts} openShortcuts={props.openShortcuts} />
            <LookPart
              appearance={value.appearance}
              onChange={(appearance) => change({ appearance })}
            />
            <PagePart title={t('settings_welcome')} lead={t('settings_welcome_lead')}>
              <Button icon="star" onClick={() => void props.openWelcome()}>
                {t('settings_welcome_open')}
              </Button>
            </PagePart>
          </div>
        </LockedSettings>
      )}
    </Page>
  )
}

interface LookPartProps {
  appearance: Appearance
  onChange: (appearance: Appearance) => Promise<void>
}

/** Light or dark; and which language this is, which the browser decides. */
function LookPart({ appearance, onChange }: LookPartProps) {
  return (
    <PagePart title={t('settings_look')}>
      <Segmented
        label={t('settings_appearance')}
        value={appearance}
        options={Appearance.options.map((value) => ({
          value,
          label: t(`settings_appearance_${value}`),
        }))}
        hint={t('settings_appearance_hint')}
        onSave={onChange}
      />
      <div class="field">
        <p class="field-label">{t('settings_language')}</p>
        <p>{t('settings_language_now', [languageName(t('language'))])}</p>
      </div>
    </PagePart>
  )
}

interface ObservationsPartProps {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
  actions: DiscoveryService
  onChanged: OnChanged
}

/** What is remembered of people, and whom else to listen for. */
function ObservationsPart({ settings, onChange, actions, onChanged }: ObservationsPartProps) {
  const { discoverAdvocates: discover, listStrangers, observationsKeptDays } = settings
  const [saving, save] = useSaving()
  return (
    <PagePart title={t('settings_observations')}>
      <p>{t('settings_observations_kept')}</p>
      <TextField
        label={t('settings_kept_days')}
        hint={t('settings_kept_days_hint')}
        value={String(observationsKeptDays)}
        maxLength={10}
        onSave={async (typed) => onChange({ observationsKeptDays: readKeptDays(typed) })}
      />
      <p>{t('settings_observations_others')}</p>
      <Switch
        label={t('settings_strangers')}
        hint={t('settings_strangers_hint')}
        on={listStrangers}
        saving={saving}
        onChange={(on) => void save(() => onChange({ listStrangers: on }))}
      />
      <Switch
        label={t('settings_discover')}
        hint={t('settings_discover_hint')}
        on={discover}
        saving={saving}
        onChange={(discoverAdvocates) => void save(() => onChange({ discoverAdvocates }))}
      />
      {discover && <Discovered actions={actions} onChanged={onChanged} />}
    </PagePart>
  )
}
