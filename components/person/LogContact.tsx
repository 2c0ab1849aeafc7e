import { useState } from 'preact/hooks'
import { channelName, t } from '../../lib/i18n'
import { dayOf, momentOn } from '../../lib/model/days'
import type { Post } from '../../lib/model/post/post'
import {
  Channel,
  type Interaction,
  type InteractionKind,
  ReplyAction,
} from '../../lib/model/records'
import { isNetworkId } from '../../lib/networks'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { useSaving } from '../ui/useSaving'
import type { CardActions } from './cardActions'

/** What a contact can be, by who started it. The first is offered first. */
const KINDS: Record<Interaction['direction'], readonly InteractionKind[]> = {
  out: [...ReplyAction.options, 'reward', 'comment', 'other'],
  in: ['praise', 'mention', 'question', 'complaint', 'comment', 'share', 'reaction', 'other'],
}

interface Props {
  post: Post | undefined
  onLog: CardActions['logContact']
  onCancel: () => void
}

/** Writes down a contact that happened, here or elsewhere. What is filled in stays on an error. */
export function LogContact({ post, onLog, onCancel }: Props) {
  const [channel, setChannel] = useState<Channel>(post?.network ?? 'email')
  const [direction, setDirection] = useState<Interaction['direction']>('out')
  const [kind, setKind] = useState<InteractionKind>('thank')
  const [day, setDay] = useState(dayOf(Date.now()))
  const [excerpt, setExcerpt] = useState('')
  const [saving, save] = useSaving()

  const log = () => {
    const url = channel === post?.network ? post.permalink : undefined
    return onLog({
      channel,
      direction,
      kind,
      // On a network others read along; elsewhere two people meet directly.
      direct: !isNetworkId(channel),
      at: momentOn(day, Date.now()),
      ...(url && { url }),
      ...(excerpt.trim() && { excerpt: excerpt.trim() }),
    })
  }
  const turn = (to: Interaction['direction']) => {
    setDirection(to)
    const [first] = KINDS[to]
    if (first && !KINDS[to].includes(kind)) setKind(first)
  }

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        save(log)
      }}
    >
      <div class="pair">
        <LabelledSelect
          label={t('log_direction')}
          value={direction}
          options={(['out', 'in'] as const).map((value) => ({
            value,
            label: t(`log_direction_${value}`),
          }))}
          onInput={turn}
        />
        <LabelledSelect
          label={t('log_kind')}
          value={kind}
          options={KINDS[direction].map((value) => ({ value, label: t(`kind_${value}`) }))}
          onInput={setKind}
        />
        <LabelledSelect
          label={t('log_channel')}
          value={channel}
          options={Channel.options.map((value) => ({ value, label: channelName(value) }))}
          onInput={setChannel}
        />
        <LabelledInput
          label={t('log_day')}
          type="date"
          required
          max={dayOf(Date.now())}
          value={day}
          onInput={setDay}
        />
      </div>
      <LabelledInput
        label={t('log_excerpt')}
        maxLength={2000}
        value={excerpt}
        onInput={setExcerpt}
      />
      <FormFoot submit={t('log_save')} saving={saving} onLeave={onCancel} />
    </form>
  )
}
