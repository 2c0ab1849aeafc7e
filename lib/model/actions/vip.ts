import type { Person } from '../person/person'
import { type Campaign, reason } from '../records'
import { overdueDays, type Rule } from './context'
import { isGentle } from './tone'

export const overdueVip: Rule<'acknowledge'> = (context) => {
  const { post, person, analysis } = context
  const ownPost = post.kind !== 'comment' && post.isReplyTo === undefined
  if (!ownPost || !isGentle(analysis) || person?.preferences === 'discounts') return null
  const overdue = overdueDays(context)
  if (!overdue) return null
  const why = whyOverdue(person?.vip !== undefined, overdue.ever)
  return { action: 'acknowledge', reasons: [reason(why, overdue.days)] }
}

/** The sentence that says for how many days somebody has not heard from us. */
export function whyOverdue(vip: boolean, ever: boolean) {
  if (!vip) return 'reason_out_of_touch'
  return ever ? 'reason_overdue' : 'reason_no_contact_yet'
}

export const previewWaiting: Rule<'invite'> = (context) => {
  const { person, analysis } = context
  if (!person?.vip || !isGentle(analysis)) return null
  const preview = previewFor(context.campaigns, person, context.now)
  return preview ? { action: 'invite', reasons: [reason('reason_preview', preview.name)] } : null
}

/** The preview under way that somebody is to be invited to and was not yet, if there is one. */
export function previewFor(
  campaigns: readonly Campaign[],
  person: Person,
  now: number,
): Campaign | undefined {
  return campaigns.find((campaign) => {
    const { kind, startsAt, endsAt, asked } = campaign
    const isActive = startsAt <= now && (endsAt === undefined || now < endsAt)
    return kind === 'preview' && isActive && !asked.includes(person.id) && suits(campaign, person)
  })
}

/** Who only wants discounts is told of those alone. */
export function suits(campaign: Campaign, { preferences }: Person): boolean {
  if (campaign.preference === undefined) return preferences !== 'discounts'
  return preferences === undefined || preferences === campaign.preference
}
