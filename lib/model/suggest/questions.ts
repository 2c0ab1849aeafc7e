import { wording } from '../wording'
import type { Context, Rule } from './context'
import { reason } from './reasons'
import { correction, toneOf } from './tone'

/** A question mark, in the words themselves: one inside a link asks nobody. */
function asks({ post, reading }: Context): boolean {
  return /[?؟]/.test(wording(post.text, reading.language).plain)
}

export const question: Rule = (context) => {
  const { about } = context.reading
  if (!about || !asks(context)) return null
  const why =
    about.by === 'word'
      ? reason('reason_question_word', about.what)
      : reason(`reason_question_${about.by}`)
  return { action: 'answer', reasons: [why] }
}

/** An open question, where they name the brand and what they make of it is open. */
export const neutralAboutBrand: Rule = (context) => {
  const { reading, person } = context
  const tone = toneOf(reading)
  if (tone !== 'neutral' && tone !== 'unsure') return null
  if (!reading.about || reading.about.by === 'reply' || asks(context)) return null
  if (person?.preferences && person.preferences !== 'conversation') return null
  const why =
    tone === 'unsure' && reading.rival
      ? reason('reason_rival', reading.about.what, reading.rival)
      : reason(`reason_${tone}`, reading.about.what)
  return { action: 'ask', reasons: [why, ...correction(reading)] }
}
