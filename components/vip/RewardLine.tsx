import type { RewardView } from '../../lib/model/vip-programme'
import { date, words } from '../../lib/words'
import { AskTwice } from '../ui/AskTwice'
import { Chip } from '../ui/Chip'
import { aftermathWords } from './aftermathWords'
import { PersonLink } from './PersonLink'
import './RewardLine.css'

interface Props {
  view: RewardView
  onRemove: () => Promise<void>
}

/** A reward: to whom, what, why, when, and what became of it. */
export function RewardLine({ view, onRemove }: Props) {
  const { reward, person, aftermath } = view
  const kind = words(`reward_kind_${reward.kind}`)
  return (
    <li class="vip-line vip-reward">
      <span class="vip-line-words">
        <PersonLink person={person} />
        <span dir="auto">{reward.why}</span>
        <span class="hint">{aftermathWords(aftermath)}</span>
      </span>
      <Chip look={reward.kind === 'gift' || reward.kind === 'giveaway' ? 'gold' : 'plain'}>
        {kind}
      </Chip>
      <span class="hint">{date(reward.at)}</span>
      <AskTwice
        compact
        label={words('reward_remove', [kind, person.displayName])}
        question={words('reward_remove_question')}
        yes={words('remove')}
        no={words('keep')}
        onYes={onRemove}
      />
    </li>
  )
}
