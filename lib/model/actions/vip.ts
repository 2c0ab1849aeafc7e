import { tagThatCounts } from '../person/interval'
import type { Person } from '../person/person'
import { type Campaign, type Reason, reason } from '../records'
import { overdueDays, type Rule, type RuleContext } from './context'
import { isGentle } from './tone'

export const overdueVip: Rule<'acknowledge'> = (context) => {
  const { post, person, analysis } = context
  const ownPost = post.kind !== 'comment' && post.isReplyTo === undefined
  if (!ownPost || !isGentle(analysis) || person?.preferences === 'discounts') return null
  const overdue = overdueDays(context)
  if (!person || !overdue) return null
  return { action: 'acknowledge', reasons: whyOverdue(person, context, overdue) }
}

/** For how many days somebody has not heard from us, and which tag asks that they do. */
export function whyOverdue(
  whose: Pick<Person, 'vip' | 'contactEveryDays'>,
  { settings, tag }: Pick<RuleContext, 'settings' | 'tag'>,
  { days, ever }: { days: number; ever: boolean },
): Reason[] {
  const key = ever ? 'reason_overdue' : 'reason_no_contact_yet'
  const asking = tagThatCounts(whose, settings.vipIntervalDays, tag)
  return [
    reason(whose.vip ? key : 'reason_out_of_touch', days),
    ...(asking ? [reason('reason_tag_asks', asking.everyDays, asking.name)] : []),
  ]
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
