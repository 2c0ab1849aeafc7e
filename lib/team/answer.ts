import { z } from 'zod'
import { userErrorMessage } from '../error-messages'
import { t } from '../i18n'
import type { Answer } from '../rpc/protocol'
import type { Origin } from '../rpc/server'
import { type TeamHandlers, type TeamMessage, teamProtocol } from './protocol'

const Envelope = z.strictObject({
  team: z.enum(Object.keys(teamProtocol) as TeamMessage[]),
  payload: z.unknown(),
})

/** Whether a message is for the team. */
export function isForTeam(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'team' in raw
}

/** Answers a message of a page of ours; what goes wrong comes back as words. */
export async function answerTeam(
  raw: unknown,
  origin: Origin | null,
  handlers: TeamHandlers,
): Promise<Answer> {
  try {
    const { team: type, payload } = Envelope.parse(raw)
    if (origin?.caller !== 'page') return { ok: false, error: t('error_may_not_ask', [type]) }
    const { request, reply } = teamProtocol[type]
    const handler = handlers[type] as (request: unknown) => Promise<unknown>
    return { ok: true, value: reply.parse(await handler(request.parse(payload))) }
  } catch (error) {
    const known = userErrorMessage(error)
    if (known === undefined) console.warn(error)
    return { ok: false, error: known ?? t('error_unexpected', [String(error)]) }
  }
}
