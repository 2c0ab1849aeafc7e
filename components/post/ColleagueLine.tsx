import { clock, t } from '../../lib/i18n'
import type { Colleague } from '../../lib/model/team/claim'
import { Done } from '../data/Done'

/** What somebody else of the team does about a post: so that nobody answers it twice. */
export function ColleagueLine({ colleague }: { colleague: Colleague }) {
  return <Done warning>{colleagueText(colleague)}</Done>
}

function colleagueText({ name, what, at }: Colleague): string {
  return what === 'on'
    ? t('colleague_on', [name])
    : t('colleague_answered', [name, clock(at, Date.now())])
}
