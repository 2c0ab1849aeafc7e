import type { Aftermath } from '../../lib/model/vip-programme'
import { number, words } from '../../lib/words'

/** What somebody did after a reward, with counts. */
export function aftermathWords({ wrote, praised, shared, running }: Aftermath): string {
  if (wrote + shared === 0) return words(running ? 'reward_after_none_yet' : 'reward_after_none')
  return words(
    'reward_after',
    [wrote, praised, shared].map((count) => number(count)),
  )
}
