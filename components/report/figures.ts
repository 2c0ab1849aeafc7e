import { date, number, t } from '../../lib/i18n'
import type { Span } from '../../lib/model/reports/periods'
import type { ContactCounts } from '../../lib/model/reports/relationships/contacts'

/** A share of 1 in percent: "38 %". */
export function percent(share: number): string {
  return number(share, { style: 'percent', maximumFractionDigits: 0 })
}

/** A gravity: always with its sign, since zero is the middle. */
export function signed(value: number): string {
  return number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
}

/** A number of hours as one says it: in minutes, hours or days. */
export function duration(hours: number): string {
  if (hours < 1) return unit(Math.max(1, hours * 60), 'minute')
  return hours < 48 ? unit(hours, 'hour') : unit(hours / 24, 'day')
}

function unit(value: number, name: 'minute' | 'hour' | 'day'): string {
  return number(Math.round(value), { style: 'unit', unit: name, unitDisplay: 'long' })
}

/** From how many contacts something is, and since when. */
export function contactSource(total: number, { from }: Span): string {
  return t('report_source', [total, date(from)])
}

/** From how many posts and contacts something is, and since when. */
export function askedSource({ asked, total }: ContactCounts, { from }: Span): string {
  return t('report_source_asked', [number(asked), number(total), date(from)])
}

/** That the outer steps of a span are not whole, after what else is not said. */
export function withCutSteps(notSaid: string, { unit }: Span): string {
  return `${notSaid} ${t(`report_steps_cut_${unit}`)}`
}

/** The sum of counts. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
