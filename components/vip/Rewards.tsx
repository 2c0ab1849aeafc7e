import { useCallback, useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { date, t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import type { Person } from '../../lib/model/person/person'
import type { RewardView } from '../../lib/model/vip/vip-programme'
import { By } from '../person/By'
import { FOUND_AT_MOST } from '../person/cardActions'
import { FindPeople } from '../person/FindPeople'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { focusHeading } from '../ui/focusHeading'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { LogGift } from './LogGift'
import { outcomeText } from './outcomeText'
import { PersonLink } from './PersonLink'
import './Rewards.css'

/** As many as are read at first, and with every "show more". */
const STEP = 50

/** What advocates were given: the latest first, of everybody or of one person. */
export function Rewards({ service }: { service: VipService }) {
  const [of, setOf] = useState<Person>()
  const [limit, setLimit] = useState(STEP)
  const [logging, setLogging] = useState(false)
  const button = useFocusBack(logging)
  const load = useCallback(() => service.rewards(limit + 1, of?.id), [service, limit, of?.id])
  const { value: rewards, error, reload } = useLive(load, service.onChanged)
  const find = (query: string) => service.ask('findPeople', { query, limit: FOUND_AT_MOST })
  const show = (person: Person | undefined) => {
    setOf(person)
    setLimit(STEP)
  }
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  return (
    <section class="vip-part" aria-label={t('vip_tab_rewards')}>
      <div class="vip-bar">
        <p class="hint" tabIndex={-1}>
          {t('reward_lead')}
        </p>
        <Button
          icon="gift"
          expanded={logging}
          onClick={() => setLogging(!logging)}
          buttonRef={button}
        >
          {t('reward_log')}
        </Button>
      </div>
      {logging && (
        <LogGift
          find={find}
          onLog={async (personId, why, at) => {
            await service.logGift(personId, why, at)
            setLogging(false)
          }}
        />
      )}
      {(of || rewards?.length !== 0) && <OfWhom of={of} find={find} onChoose={show} />}
      {rewards?.length === 0 && <NoRewards of={of} />}
      <ul class="vip-list">
        {rewards?.slice(0, limit).map((one) => (
          <RewardLine
            key={one.reward.id}
            view={one}
            onRemove={() => focusHeading(() => service.removeReward(one.reward.id))}
          />
        ))}
      </ul>
      {rewards && rewards.length > limit && (
        <Button look="quiet" onClick={() => setLimit(limit + STEP)}>
          {t('show_more', STEP)}
        </Button>
      )}
    </section>
  )
}

interface OfWhomProps {
  of: Person | undefined
  find: (query: string) => Promise<PersonSummary[]>
  onChoose: (person: Person | undefined) => void
}

/** Whose rewards are shown: everybody's, or one person's. */
function OfWhom({ of, find, onChoose }: OfWhomProps) {
  if (of) {
    return (
      <div class="vip-facts">
        <p>{t('reward_of_one', [of.displayName])}</p>
        <Button look="quiet" icon="close" onClick={() => onChoose(undefined)}>
          {t('reward_of_all')}
        </Button>
      </div>
    )
  }
  return (
    <div class="vip-filter">
      <FindPeople label={t('reward_of')} find={find} onOpen={({ person }) => onChoose(person)} />
    </div>
  )
}

function NoRewards({ of }: { of: Person | undefined }) {
  if (of) return <p class="hint">{t('reward_of_none', [of.displayName])}</p>
  return (
    <Empty icon="gift" title={t('reward_empty_title')}>
      {t('reward_empty')}
    </Empty>
  )
}

interface Props {
  view: RewardView
  onRemove: () => Promise<void>
}

/** A reward: to whom, what, why, when, and what became of it. */
function RewardLine({ view, onRemove }: Props) {
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
      <span class="hint">
        {date(reward.at)}
        <By name={reward.by} />
      </span>
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
