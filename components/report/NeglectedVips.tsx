import { age, number, t } from '../../lib/i18n'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { type Member, waitingSince } from '../../lib/model/vip/vip-programme'
import { routeTo } from '../dashboard/useRoute'
import { Figure } from '../ui/chart/Figure'
import { Icon } from '../ui/Icon'
import './NeglectedVips.css'

/** The VIP advocates who have waited longest for a word. */
export function NeglectedVips({ report }: { report: RelationshipReport }) {
  const { neglected, intervalDays, span } = report
  if (neglected.members.length === 0) {
    return (
      <Figure title={t('report_neglected')}>
        <p class="hint">
          {neglected.total === 0
            ? t('report_neglected_no_vips')
            : t('report_neglected_none', [number(intervalDays)])}
        </p>
      </Figure>
    )
  }
  return (
    <Figure
      title={t('report_neglected')}
      source={t('report_neglected_lead', [
        neglected.overdue,
        number(neglected.total),
        number(intervalDays),
      ])}
      notSaid={t('report_neglected_not')}
    >
      <ul class="neglected">
        {neglected.members.map((member) => (
          <li key={member.person.id}>
            <Icon name="star" filled small />
            <a href={routeTo('people', member.person.id)} dir="auto">
              {member.person.displayName}
            </a>
            <span class="hint">{waits(member, span.to)}</span>
          </li>
        ))}
      </ul>
      <a class="neglected-all" href={routeTo('vip')}>
        {t('report_neglected_all')}
      </a>
    </Figure>
  )
}

function waits(member: Member, now: number): string {
  const since = age(waitingSince(member), now)
  const key =
    member.lastContactAt === undefined ? 'report_neglected_never' : 'report_neglected_contact'
  return t(key, [since])
}
