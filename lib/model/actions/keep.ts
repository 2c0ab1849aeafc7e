import type { Suggestion } from '../records'

/**
 * What changes among the suggestions on a post when `suggestion` is what is suggested there now:
 * other open ones lapse, and it is added unless it is there already, open or put off.
 *
 * @param here every suggestion made on the post
 * @param suggestion null where nothing is suggested
 */
export function keepOnPost(
  here: readonly Suggestion[],
  suggestion: Suggestion | null,
): { lapsed: Suggestion[]; added: Suggestion | null } {
  const isSame = ({ action }: Suggestion) => action === suggestion?.action
  const unresolved = here.filter(({ status }) => status === 'open' || status === 'snoozed')
  return {
    lapsed: unresolved.filter((one) => one.status === 'open' && !isSame(one)),
    added: unresolved.some(isSame) ? null : suggestion,
  }
}
