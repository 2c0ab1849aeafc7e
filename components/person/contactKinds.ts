import { type Interaction, type InteractionKind, ReplyAction } from '../../lib/model/records'

/** What a contact can be, by who started it. The first is offered first. */
export const KINDS: Record<Interaction['direction'], readonly InteractionKind[]> = {
  out: [...ReplyAction.options, 'reward', 'comment', 'other'],
  in: ['praise', 'mention', 'question', 'complaint', 'comment', 'share', 'reaction', 'other'],
}
