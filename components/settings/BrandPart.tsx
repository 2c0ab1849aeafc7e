import { t } from '../../lib/i18n'
import type { Brand } from '../../lib/model/post/brand'
import { NetworkId } from '../../lib/model/post/post'
import { factsOf } from '../../lib/networks'
import { PagePart } from '../dashboard/PagePart'
import { TextField } from '../ui/TextField'
import { MOST_COMPETITORS, readHandles, readTeam, readText } from './brandFields'

/** Changes the brand as it is by the time the change is made. */
export type ChangeBrand = (edit: (brand: Brand) => Brand) => Promise<void>

interface Props {
  brand: Brand
  onChange: ChangeBrand
}

/** The brand that the team answers for: what it is called, where it is, and who belongs to it. */
export function BrandPart({ brand, onChange }: Props) {
  return (
    <PagePart title={t('brand_title')} lead={t('brand_explained')}>
      <TextField
        label={t('brand_name')}
        value={brand.name}
        maxLength={100}
        onSave={(name) => onChange((one) => ({ ...one, name }))}
      />
      <fieldset class="settings-accounts">
        <legend class="field-label">{t('accounts_title')}</legend>
        {NetworkId.options.map((network) => (
          <TextField
            key={network}
            label={factsOf(network).name}
            value={brand.handles[network].join(', ')}
            maxLength={5000}
            onSave={async (typed) => {
              const handles = readHandles(typed, network)
              await onChange((one) => ({
                ...one,
                handles: { ...one.handles, [network]: handles },
              }))
            }}
          />
        ))}
        <p class="hint">{t('brand_accounts_hint')}</p>
      </fieldset>
      <TextField
        label={t('brand_words')}
        hint={t('brand_words_hint')}
        value={brand.words.join('\n')}
        rows={4}
        maxLength={200_000}
        onSave={async (typed) => {
          const list = readText(typed)
          await onChange((one) => ({ ...one, words: list }))
        }}
      />
      <TextField
        label={t('brand_competitors')}
        hint={t('brand_competitors_hint')}
        value={brand.competitors.join('\n')}
        rows={2}
        maxLength={20_000}
        onSave={async (typed) => {
          const competitors = readText(typed, MOST_COMPETITORS)
          await onChange((one) => ({ ...one, competitors }))
        }}
      />
      <TextField
        label={t('brand_team')}
        hint={t('brand_team_hint')}
        value={brand.team.join(', ')}
        maxLength={20_000}
        onSave={async (typed) => {
          const team = readTeam(typed)
          await onChange((one) => ({ ...one, team }))
        }}
      />
    </PagePart>
  )
}
