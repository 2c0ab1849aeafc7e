import { number, t } from '../../lib/i18n'
import type { RewardOutcome } from '../../lib/model/vip/vip-programme'

/** What somebody did after a reward, with counts. */
export function outcomeText({ wrote, praised, shared, running }: RewardOutcome): string {
  if (wrote + shared === 0) return t(running ? 'reward_after_none_yet' : 'reward_after_none')
  return t(
    'reward_after',
    [wrote, praised, shared].map((count) => number(count)),
  )
}
