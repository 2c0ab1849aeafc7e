import { useRef } from 'preact/hooks'
import type { Brand } from '../../lib/model/brand'
import { NetworkId } from '../../lib/model/post'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { words } from '../../lib/words'
import { Section } from '../person/Section'
import { TextField } from '../ui/TextField'
import { useFocusOnce } from '../ui/useFocusOnce'
import { readDays, readHandles, readWords } from './brandFields'
import './YourBrand.css'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** The brand that the team answers for, and whoever sits here. Each field saves itself. */
export function YourBrand({ settings, onChange }: Props) {
  const { brand, staffName, vipIntervalDays } = settings
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
      </Section>
    </div>
  )
}
