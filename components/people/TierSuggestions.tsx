import { useCallback, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { reasonText, t } from '../../lib/i18n'
import type { Tier } from '../../lib/model/glyphs'
import type { OnProgress } from '../../lib/model/progress'
import type { SuggestedMove } from '../../lib/store/tier-suggestions'
import { routeTo } from '../dashboard/useRoute'
import { TierBars } from '../person/TierBars'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Resolved } from './Resolved'
import { SuggestionList } from './SuggestionList'
import { useComputed } from './useComputed'

interface Props {
  service: PeopleService
}

/** Who may have moved to another tier, with what speaks for it: to be accepted or turned down. */
export function TierSuggestions({ service }: Props) {
  const reckon = useCallback(
    (onProgress: OnProgress) => service.suggestTiers(onProgress),
    [service],
  )
  return (
    <SuggestionList
      title={t('people_tiers')}
      lead={t('people_tiers_lead')}
      computed={useComputed<readonly SuggestedMove[]>(reckon)}
      icon="relationships"
      empty={{ title: t('people_tiers_none_title'), words: t('people_tiers_none') }}
    >
      {(move) => <MoveRow key={move.personId} move={move} service={service} />}
    </SuggestionList>
  )
}

function MoveRow({ move, service }: { move: SuggestedMove; service: PeopleService }) {
  const [settled, setSettled] = useState<'accepted' | 'refused'>()
  const [saving, save] = useSaving()
  const settle = (how: 'accepted' | 'refused', done: () => Promise<void>) =>
    save(async () => {
      await done()
      setSettled(how)
    })
  return (
    <li class="suggestion">
      <div class="suggestion-head">
        <a class="suggestion-name" href={routeTo('people', move.personId)}>
          <bdi>{move.name}</bdi>
        </a>
        <span class="suggestion-move">
          <TierName tier={move.from} />
          <span class="suggestion-arrow" aria-hidden="true">
            →
          </span>
          <TierName tier={move.to} />
        </span>
      </div>
      <ul class="timeline-reasons">
        {move.reasons.map((reason) => (
          <li key={reason.key}>{reasonText(reason, Date.now())}</li>
        ))}
      </ul>
      {settled ? (
        <Resolved>
          {t(settled === 'accepted' ? 'people_tier_accepted' : 'people_tier_refused')}
        </Resolved>
      ) : (
        <div class="suggestion-answers">
          <Button icon="check" onClick={() => settle('accepted', () => service.acceptTier(move))}>
            {t('people_tier_accept', [t(`tier_${move.to}`)])}
          </Button>
          <Button look="quiet" onClick={() => settle('refused', () => service.refuseTier(move))}>
            {t('people_tier_refuse', [t(`tier_${move.from}`)])}
          </Button>
        </div>
      )}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </li>
  )
}

function TierName({ tier }: { tier: Tier }) {
  return (
    <span class="suggestion-tier">
      <TierBars tier={tier} />
      {t(`tier_${tier}`)}
    </span>
  )
}
