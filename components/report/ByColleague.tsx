import { date, number, t } from '../../lib/i18n'
import type { ColleagueCount } from '../../lib/model/reports/relationships/colleagues'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { BarLine } from '../ui/chart/BarLine'
import { Bars } from '../ui/chart/Bars'
import { Figure } from '../ui/chart/Figure'
import { contactSource } from './figures'
import './ByChannel.css'

/** How much each of us did; nothing unless the team has agreed on it. */
export function ByColleague({ report: { span, contacts, colleagues } }: Props) {
  if (!colleagues) return null
  if (colleagues.length === 0) {
    return (
      <Figure title={t('report_colleagues')}>
        <p class="hint">{t('report_no_contacts', [date(span.from)])}</p>
      </Figure>
    )
  }
  const most = Math.max(...colleagues.map(({ sent }) => sent))
  return (
    <Figure
      title={t('report_colleagues')}
      numbers={{
        head: [
          t('report_colleagues_who'),
          t('report_colleagues_sent'),
          t('report_colleagues_people'),
        ],
        rows: colleagues.map((one) => [nameOf(one), number(one.sent), number(one.people)]),
      }}
      source={contactSource(contacts.total, span)}
      notSaid={t('report_colleagues_not')}
    >
      <Bars label={t('report_colleagues')}>
        <ul class="channels">
          {colleagues.map((one) => (
            <li key={one.name}>
              <h3 dir="auto">{nameOf(one)}</h3>
              <BarLine
                share={one.sent / most}
                look="accent"
                figure={number(one.sent)}
                label={t('report_colleagues_sent')}
              />
              <BarLine
                share={one.people / most}
                look="info"
                figure={number(one.people)}
                label={t('report_colleagues_people')}
              />
            </li>
          ))}
        </ul>
      </Bars>
    </Figure>
  )
}

interface Props {
  report: RelationshipReport
}

const nameOf = ({ name }: ColleagueCount) => name || t('report_colleagues_nobody')
