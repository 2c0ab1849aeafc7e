import { number, t } from '../../lib/i18n'
import type { Answers } from '../../lib/model/reports/relationships/answers'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { routeTo } from '../dashboard/useRoute'
import { percent } from './figures'
import { type Tile, Tiles } from './Tiles'

/** What moved: advocates, answers in time, whom we neglect. */
export function Summary({ report }: { report: RelationshipReport }) {
  return <Tiles tiles={tilesOf(report)} />
}

function tilesOf(report: RelationshipReport): Tile[] {
  const { advocates, advocatesBefore, contacts, answersBefore, promisedHours } = report
  const { neglected, intervalDays } = report
  return [
    {
      title: t('summary_advocates'),
      value: moved(advocates),
      words: t('summary_advocates_words', [number(advocates.won), number(advocates.lost)]),
      before: advocatesBefore && moved(advocatesBefore),
    },
    {
      title: t('summary_answers', [number(promisedHours)]),
      value: inTime(contacts.allAnswers) ?? t('chart_none'),
      words: asked(contacts.allAnswers),
      before: answersBefore && inTime(answersBefore),
    },
    {
      title: t('summary_neglected'),
      value: number(neglected.overdue),
      words: t('summary_neglected_words', [neglected.total, intervalDays]),
      href: routeTo('vip'),
    },
  ]
}

function moved({ won, lost }: RelationshipReport['advocates']): string {
  const [gained, gone] = [`+${number(won)}`, `−${number(lost)}`]
  if (t('direction') !== 'rtl') return `${gained} ${gone}`
  // Each with its sign before it (U+2066, U+2069), and the first of them on the right (U+200F).
  return `\u200f\u2066${gained}\u2069 \u2066${gone}\u2069`
}

function asked({ answered, unanswered, handedOver }: Answers): string {
  const all = answered + unanswered + handedOver
  const words = t('summary_answers_words', [all, number(answered), number(unanswered)])
  return handedOver > 0 ? `${words} · ${t('report_answers_handed', handedOver)}` : words
}

/** The share that was answered in time; undefined while everything that was asked still has time. */
function inTime({ answered, overdue, inTime }: Answers): string | undefined {
  const due = answered + overdue
  return due === 0 ? undefined : percent(inTime / due)
}
