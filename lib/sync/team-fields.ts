import { Agreement } from '../model/team/agreement'
import { Claim } from '../model/team/claim'
import { Handover } from '../model/team/handover'
import { Member } from '../model/team/member'
import { Outcome } from '../model/team/outcome'
import { Review } from '../model/team/review'
import { OF_POST, shared, whole } from './rules'

/** How the tables are shared that there are for a team alone. */
export const OF_TEAM = {
  members: shared(Member, 'last', { user: 'key' }),
  claims: shared(Claim, 'last', { ...OF_POST, by: 'entries' }, { by: {} }),
  outcomes: whole(Outcome, OF_POST),
  handovers: whole(Handover, { doneAt: 'last' }),
  agreements: shared(
    Agreement,
    'last',
    { approve: 'set' },
    { countColleagues: false, approve: [] },
  ),
  reviews: whole(Review, { verdict: 'last' }),
}
