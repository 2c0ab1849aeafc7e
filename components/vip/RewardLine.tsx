import { date, t } from '../../lib/i18n'
import type { RewardView } from '../../lib/model/vip/vip-programme'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { outcomeText } from './outcomeText'
import { PersonLink } from './PersonLink'
import './RewardLine.css'

interface Props {
  view: RewardView
  onRemove: () => Promise<void>
}

/** A reward: to whom, what, why, when, and what became of it. */
export function RewardLine({ view, onRemove }: Props) {
  const { reward, person, outcome } = view
  const kind = t(`reward_kind_${reward.kind}`)
  return (
    <li class="vip-line vip-reward">
      <span class="vip-line-words">
        <PersonLink person={person} />
        <span dir="auto">{reward.why}</span>
        <span class="hint">{outcomeText(outcome)}</span>
      </span>
      <Chip look={reward.kind === 'gift' || reward.kind === 'giveaway' ? 'gold' : 'plain'}>
        {kind}
      </Chip>
      <span class="hint">{date(reward.at)}</span>
      <ConfirmButton
        compact
        label={t('reward_remove', [kind, person.displayName])}
        question={t('reward_remove_question')}
        yes={t('remove')}
        no={t('keep')}
        onYes={onRemove}
      />
    </li>
  )
}
