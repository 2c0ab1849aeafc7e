import { useCallback, useState } from 'preact/hooks'
import type { Tier } from '../../lib/model/glyphs'
import { reasonWords, words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { TierBars } from '../person/TierBars'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Settled } from './Settled'
import { Suggested } from './Suggested'
import { useReckoned } from './useReckoned'
import type { PeopleWork, SuggestedMove } from './work'

interface Props {
  work: PeopleWork
}

/** Who may have moved to another tier, with what speaks for it: to be accepted or turned down. */
export function TierSuggestions({ work }: Props) {
  const reckon = useCallback((tell: (share: number) => void) => work.suggestTiers(tell), [work])
  return (
    <Suggested
      title={words('people_tiers')}
      lead={words('people_tiers_lead')}
      reckoned={useReckoned<readonly SuggestedMove[]>(reckon)}
      icon="relationships"
      empty={{ title: words('people_tiers_none_title'), words: words('people_tiers_none') }}
    >
      {(move) => <MoveRow key={move.personId} move={move} work={work} />}
    </Suggested>
  )
}

function MoveRow({ move, work }: { move: SuggestedMove; work: PeopleWork }) {
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
          <span aria-hidden="true">→</span>
          <TierName tier={move.to} />
        </span>
      </div>
      <ul class="timeline-reasons">
        {move.reasons.map((reason) => (
          <li key={reason.key}>{reasonWords(reason, Date.now())}</li>
        ))}
      </ul>
      {settled ? (
        <Settled>
          {words(settled === 'accepted' ? 'people_tier_accepted' : 'people_tier_refused')}
        </Settled>
      ) : (
        <div class="suggestion-answers">
          <Button icon="check" onClick={() => settle('accepted', () => work.acceptTier(move))}>
            {words('people_tier_accept', [words(`tier_${move.to}`)])}
          </Button>
          <Button look="quiet" onClick={() => settle('refused', () => work.refuseTier(move))}>
            {words('people_tier_refuse', [words(`tier_${move.from}`)])}
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
      {words(`tier_${tier}`)}
    </span>
  )
}
