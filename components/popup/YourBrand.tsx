import { useRef } from 'preact/hooks'
import type { Brand } from '../../lib/model/brand'
import { NetworkId } from '../../lib/model/post'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { words } from '../../lib/words'
import { Section } from '../person/Section'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { useFocusOnce } from '../ui/useFocusOnce'
import {
  MOST_COMPETITORS,
  readBudget,
  readDays,
  readHandles,
  readTeam,
  readWords,
} from './brandFields'
import './YourBrand.css'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** The brand that the team answers for, and whoever sits here. Each field saves itself. */
export function YourBrand({ settings, onChange }: Props) {
  const { brand, staffName, vipIntervalDays, coolDownDays, dailyBudget, signature, draftLink } =
    settings
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  // A field is often left for the next one before its answer came: each change goes with those
  // before it, so that none of them is written over.
  const changed = useRef<SettingsChanges>({})
  const change = (changes: SettingsChanges) => {
    changed.current = { ...changed.current, ...changes }
    return onChange(changed.current)
  }
  const changeBrand = (edit: (brand: Brand) => Brand) =>
    change({ brand: edit(changed.current.brand ?? brand) })
  return (
    <div class="your-brand">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {words('brand_title')}
        </h2>
        <p class="hint">{words('brand_explained')}</p>
      </div>
      <TextField
        label={words('brand_name')}
        value={brand.name}
        maxLength={100}
        onSave={(name) => changeBrand((one) => ({ ...one, name }))}
      />
      <Section title={words('accounts_title')}>
        <p class="hint">{words('brand_accounts_hint')}</p>
        {NetworkId.options.map((network) => (
          <TextField
            key={network}
            label={words(`channel_${network}`)}
            value={brand.handles[network].join(', ')}
            maxLength={5000}
            onSave={async (typed) => {
              const handles = readHandles(typed, network)
              await changeBrand((one) => ({
                ...one,
                handles: { ...one.handles, [network]: handles },
              }))
            }}
          />
        ))}
      </Section>
      <TextField
        label={words('brand_words')}
        hint={words('brand_words_hint')}
        value={brand.words.join('\n')}
        rows={4}
        maxLength={200_000}
        onSave={async (typed) => {
          const list = readWords(typed)
          await changeBrand((one) => ({ ...one, words: list }))
        }}
      />
      <TextField
        label={words('brand_competitors')}
        hint={words('brand_competitors_hint')}
        value={brand.competitors.join('\n')}
        rows={2}
        maxLength={20_000}
        onSave={async (typed) => {
          const competitors = readWords(typed, MOST_COMPETITORS)
          await changeBrand((one) => ({ ...one, competitors }))
        }}
      />
      <TextField
        label={words('brand_team')}
        hint={words('brand_team_hint')}
        value={brand.team.join(', ')}
        maxLength={20_000}
        onSave={async (typed) => {
          const team = readTeam(typed)
          await changeBrand((one) => ({ ...one, team }))
        }}
      />
      <Switch
        label={words('overlays')}
        on={settings.overlays}
        onChange={(overlays) => void change({ overlays })}
      />
      <p class="hint">{words('overlays_hint')}</p>
      <Section title={words('brand_you')}>
        <TextField
          label={words('brand_staff_name')}
          hint={words('brand_staff_name_hint')}
          value={staffName}
          maxLength={100}
          onSave={(name) => change({ staffName: name })}
        />
        <TextField
          label={words('brand_vip_days')}
          value={String(vipIntervalDays)}
          maxLength={10}
          onSave={async (typed) => change({ vipIntervalDays: readDays(typed) })}
        />
        <TextField
          label={words('brand_cool_down')}
          hint={words('brand_cool_down_hint')}
          value={String(coolDownDays)}
          maxLength={10}
          onSave={async (typed) => change({ coolDownDays: readDays(typed) })}
        />
        <TextField
          label={words('brand_budget')}
          hint={words('brand_budget_hint')}
          value={String(dailyBudget)}
          maxLength={10}
          onSave={async (typed) => change({ dailyBudget: readBudget(typed) })}
        />
        <TextField
          label={words('brand_signature')}
          hint={words('brand_signature_hint')}
          value={signature}
          maxLength={100}
          onSave={(text) => change({ signature: text })}
        />
        <TextField
          label={words('brand_link')}
          hint={words('brand_link_hint')}
          value={draftLink}
          maxLength={500}
          onSave={(text) => change({ draftLink: text })}
        />
      </Section>
    </div>
  )
}
