import { reason } from '../records'
import { isAddressed, type Rule, type RuleContext } from './context'
import { correction, factsOf, leansCutShort, notForUs, toneOf } from './tone'

const asks = ({ analysis }: RuleContext) => analysis.intent === 'question'

export const question: Rule<'answer'> = (context) => {
  const { about } = context.analysis
  if (!about || !asks(context)) return null
  const why =
    about.by === 'word'
      ? reason('reason_question_word', about.what)
      : reason(`reason_question_${about.by}`)
  return { action: 'answer', reasons: [...factsOf(context), why] }
}

/** An open question, where they name the brand and what they make of it is open. */
export const neutralAboutBrand: Rule<'ask'> = (context) => {
  const { analysis, person } = context
  const tone = toneOf(analysis)
  if (tone !== 'neutral' && tone !== 'unsure') return null
  if (!analysis.about || analysis.about.by === 'reply' || asks(context)) return null
  if (notForUs(analysis) || leansCutShort(context)) return null
  if (person?.preferences && person.preferences !== 'conversation') return null
  const why =
    tone === 'unsure' && analysis.rival
      ? reason('reason_rival', analysis.about.what, analysis.rival)
      : reason(`reason_${tone}`, analysis.about.what)
  return { action: 'ask', reasons: [why, ...correction(analysis)] }
}

/** Whoever speaks to us in words that are not read waits all the same, for somebody who reads them. */
export const unread: Rule<'answer' | 'ask'> = (context) => {
  const { analysis } = context
  const { language } = analysis
  if (toneOf(analysis) !== 'unread' || language === 'und' || !isAddressed(context)) return null
  if (asks(context) || notForUs(analysis)) return null
  return language === 'mul'
    ? { action: 'ask', reasons: [reason('reason_mixed')] }
    : { action: 'answer', reasons: [reason('reason_unread')] }
}
