import { locale } from '../../../lib/i18n'
import type { Span, Unit } from '../../../lib/model/reports/periods'

const FORMATS: Record<Unit, Intl.DateTimeFormatOptions> = {
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
}

/** What each step of a span is called: the day a week begins, the month, the year. */
export function stepText({ starts, unit }: Pick<Span, 'starts' | 'unit'>): string[] {
  const format = new Intl.DateTimeFormat(locale(), FORMATS[unit])
  return starts.map((at) => format.format(at))
}
