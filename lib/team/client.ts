import { send } from '../browser/messages'
import { words } from '../browser/words'
import { RefusedError } from '../rpc/client'
import type { Answer } from '../rpc/protocol'
import type { TeamMessage, TeamReply, TeamRequest } from './protocol'

/** How a page of ours asks the background about the team. */
export type AskTeam = <T extends TeamMessage>(
  type: T,
  payload: TeamRequest<T>,
) => Promise<TeamReply<T>>

/** @throws RefusedError with the background's words */
export const askTeam: AskTeam = async (type, payload) => {
  const answer = (await send({ team: type, payload })) as Answer | undefined
  if (!answer) throw new RefusedError(words('error_no_answer'))
  if (!answer.ok) throw new RefusedError(answer.error)
  return answer.value as never
}
