import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Brand, BrandChanges } from '../../lib/model/post/brand'
import { NetworkId } from '../../lib/model/post/post'
import { factsOf, forEveryNetwork } from '../../lib/networks'
import { readHandles, readText } from '../settings/brandFields'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { LabelledInput } from '../ui/LabelledInput'
import { Managed } from '../ui/Managed'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  brand: Brand
  onSave: (brand: BrandChanges) => Promise<void>
  onSkip: () => void
}

/**
 * The brand's name, accounts and words. What is typed stays when it cannot be saved; a field that is
 * not touched is not saved, since another page may have changed it meanwhile.
 */
export function BrandStep({ brand, onSave, onSkip }: Props) {
  const id = useId()
  const [opened] = useState(() => ({
    name: brand.name,
    handles: forEveryNetwork((one) => brand.handles[one].join(', ')),
    list: brand.words.join('\n'),
  }))
  const [name, setName] = useState(opened.name)
  const [handles, setHandles] = useState(opened.handles)
  const [list, setList] = useState(opened.list)
  const [saving, save] = useSaving()
  const saveAll = () => {
    const touched = NetworkId.options.filter((one) => handles[one] !== opened.handles[one])
    return onSave({
      ...(name !== opened.name && { name: name.trim() }),
      handles: Object.fromEntries(touched.map((one) => [one, readHandles(handles[one], one)])),
      ...(list !== opened.list && { words: readText(list) }),
    })
  }
  return (
    <form
      class="welcome-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(async () => saveAll())
      }}
    >
      <Managed setting="brand.name">
        <LabelledInput label={t('brand_name')} maxLength={100} value={name} onInput={setName} />
      </Managed>
      <fieldset class="welcome-accounts">
        <legend class="field-label">{t('accounts_title')}</legend>
        {NetworkId.options.map((network) => (
          <Managed key={network} setting={`brand.handles.${network}`}>
            <LabelledInput
              label={factsOf(network).name}
              maxLength={5000}
              value={handles[network]}
              onInput={(typed) => setHandles({ ...handles, [network]: typed })}
            />
          </Managed>
        ))}
      </fieldset>
      <p class="hint">{t('brand_accounts_hint')}</p>
      <Managed setting="brand.words">
        <Field label={t('brand_words')} id={id} hint={t('brand_words_hint')}>
          <textarea
            id={id}
            class="input"
            dir="auto"
            rows={3}
            maxLength={200_000}
            value={list}
            onInput={({ currentTarget }) => setList(currentTarget.value)}
          />
        </Field>
      </Managed>
      <SavingNote saving={saving} />
      <div class="welcome-foot">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {t('welcome_next')}
        </Button>
        <Button look="quiet" onClick={onSkip}>
          {t('welcome_skip')}
        </Button>
      </div>
    </form>
  )
}
