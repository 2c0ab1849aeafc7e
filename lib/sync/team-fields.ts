import { Agreement } from '../model/team/agreement'
import { Claim } from '../model/team/claim'
import { Handover } from '../model/team/handover'
import { Member } from '../model/team/member'
import { Review } from '../model/team/review'
import { shared } from './rules'

/** How the tables are shared that there are for a team alone. */
export const OF_TEAM = {
  members: shared(Member, { user: 'key', name: 'last' }),
  claims: shared(
    Claim,
    { network: 'key', postKey: 'key', by: 'entries' },
    { defaults: { by: {} } },
  ),
  handovers: shared(Handover, {
    id: 'key',
    personId: 'person',
    followUpId: 'in:body',
    post: 'in:body',
    from: 'in:body',
    to: 'in:body',
    words: 'in:body',
    at: 'in:body',
    doneAt: 'last',
  }),
  agreements: shared(
    Agreement,
    { id: 'key', countColleagues: 'last', approve: 'set' },
    { defaults: { countColleagues: false, approve: [] }, most: { approve: 20 } },
  ),
  reviews: shared(Review, {
    id: 'key',
    personId: 'person',
    network: 'in:body',
    postKey: 'in:body',
    postUrl: 'in:body',
    action: 'in:body',
    draftId: 'in:body',
    text: 'in:body',
    from: 'in:body',
    at: 'in:body',
    verdict: 'last',
  }),
}
