import { date, number, t } from '../../lib/i18n'
import {
  type Effort,
  isEnoughToShare,
  mostNeglectedTier,
} from '../../lib/model/reports/relationships/effort'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { TierBars } from '../person/TierBars'
import type { BarLook } from '../ui/chart/Bar'
import { BarLine } from '../ui/chart/BarLine'
import { Bars } from '../ui/chart/Bars'
import { Figure } from '../ui/chart/Figure'
import { contactSource, percent, sum } from './figures'
import './EffortByTier.css'

/** What is set side by side for each tier. */
const MEASURES: readonly { of: (effort: Effort) => number; key: Measure; look: BarLook }[] = [
  { of: ({ peopleShare }) => peopleShare, key: 'report_effort_people', look: 'quiet' },
  { of: ({ strengthShare }) => strengthShare, key: 'report_effort_strength', look: 'info' },
  { of: ({ sentShare }) => sentShare, key: 'report_effort_sent', look: 'accent' },
]
type Measure = 'report_effort_people' | 'report_effort_strength' | 'report_effort_sent'

/** Who gets our time, beside who deserves it. */
export function EffortByTier({ report }: { report: RelationshipReport }) {
  const { span, effort, contacts } = report
  const most = mostNeglectedTier(effort)
  const sent = sum(effort.map((one) => one.sent))
  return (
    <Figure
      title={t('report_effort')}
      numbers={numbersOf(effort)}
      source={contactSource(contacts.total, span)}
      notSaid={t('report_effort_not')}
    >
      {isEnoughToShare(effort) ? (
        <>
          {most && <p class="effort-most">{mostText(most)}</p>}
          <Bars label={t('report_effort')}>
            <ul class="effort">
              {effort.map((one) => (
                <TierEffort key={one.tier} effort={one} />
              ))}
            </ul>
          </Bars>
        </>
      ) : (
        <p class="hint">{t('report_effort_few', [sent, date(span.from)])}</p>
      )}
    </Figure>
  )
}

function mostText({ tier, strengthShare, sentShare }: Effort): string {
  const shares = [percent(strengthShare), percent(sentShare)]
  return t('report_effort_most', [t(`tier_${tier}`), ...shares])
}

function TierEffort({ effort }: { effort: Effort }) {
  return (
    <li class="effort-tier">
      <h3>
        <TierBars tier={effort.tier} />
        {t(`tier_${effort.tier}`)}
      </h3>
      <ul>
        {MEASURES.map(({ of, key, look }) => (
          <li key={key}>
            <BarLine share={of(effort)} look={look} figure={percent(of(effort))} label={t(key)} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function numbersOf(efforts: readonly Effort[]) {
  return {
    head: [
      t('report_effort_tier'),
      t('report_effort_people_count'),
      t('report_effort_sent_count'),
      ...MEASURES.map(({ key }) => t(key)),
    ],
    rows: efforts.map((effort) => [
      t(`tier_${effort.tier}`),
      number(effort.people),
      number(effort.sent),
      ...MEASURES.map(({ of }) => percent(of(effort))),
    ]),
  }
}
