import { t } from '../../lib/i18n'
import type { Brand, BrandChanges } from '../../lib/model/post/brand'
import { NetworkId } from '../../lib/model/post/post'
import { factsOf } from '../../lib/networks'
import { PagePart } from '../dashboard/PagePart'
import { Managed } from '../ui/Managed'
import { TextField } from '../ui/TextField'
import { MOST_COMPETITORS, readHandles, readTeam, readText } from './brandFields'

interface Props {
  brand: Brand
  onChange: (changes: BrandChanges) => Promise<void>
}

/** The brand that the team answers for: what it is called, where it is, and who belongs to it. */
export function BrandPart({ brand, onChange }: Props) {
  return (
    <PagePart title={t('brand_title')} lead={t('brand_explained')}>
      <Managed setting="brand.name">
        <TextField
          label={t('brand_name')}
          value={brand.name}
          maxLength={100}
          onSave={(name) => onChange({ name })}
        />
      </Managed>
      <fieldset class="settings-accounts">
        <legend class="field-label">{t('accounts_title')}</legend>
        {NetworkId.options.map((network) => (
          <Managed key={network} setting={`brand.handles.${network}`}>
            <TextField
              label={factsOf(network).name}
              value={brand.handles[network].join(', ')}
              maxLength={5000}
              onSave={async (typed) =>
                onChange({ handles: { [network]: readHandles(typed, network) } })
              }
            />
          </Managed>
        ))}
        <p class="hint">{t('brand_accounts_hint')}</p>
      </fieldset>
      <Managed setting="brand.words">
        <TextField
          label={t('brand_words')}
          hint={t('brand_words_hint')}
          value={brand.words.join('\n')}
          rows={4}
          maxLength={200_000}
          onSave={async (typed) => onChange({ words: readText(typed) })}
        />
      </Managed>
      <Managed setting="brand.competitors">
        <TextField
          label={t('brand_competitors')}
          hint={t('brand_competitors_hint')}
          value={brand.competitors.join('\n')}
          rows={2}
          maxLength={20_000}
          onSave={async (typed) => onChange({ competitors: readText(typed, MOST_COMPETITORS) })}
        />
      </Managed>
      <Managed setting="brand.team">
        <TextField
          label={t('brand_team')}
          hint={t('brand_team_hint')}
          value={brand.team.join(', ')}
          maxLength={20_000}
          onSave={async (typed) => onChange({ team: readTeam(typed) })}
        />
      </Managed>
    </PagePart>
  )
}
