import type { ReplyOf } from '../lib/rpc/protocol.ts'

/** An inbox with its suggestions and its promises apart. */
export function listed(inbox: ReplyOf<'inbox'>) {
  const { rows } = inbox
  return {
    ...inbox,
    suggestions: rows.flatMap(({ suggestion, who }) => (suggestion ? [{ suggestion, who }] : [])),
    followUps: rows.flatMap(({ followUp }) => (followUp ? [{ followUp }] : [])),
  }
}
