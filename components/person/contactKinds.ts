import type { Interaction, InteractionKind } from '../../lib/model/records'

/** What a contact can be, by who started it. The first is offered first. */
export const KINDS: Record<Interaction['direction'], readonly InteractionKind[]> = {
  out: [
    'thank',
    'amplify',
    'careful_reply',
    'answer',
    'ask',
    'invite',
    'reward',
    'comment',
    'other',
  ],
  in: ['praise', 'mention', 'question', 'complaint', 'comment', 'share', 'reaction', 'other'],
}
