import { type MessageKey, t } from '../i18n'
import { type Glyphs, MARKER_ACTIONS, MARKER_SENTIMENTS, TIERS } from '../model/glyphs'
import type { Cell } from './glyph-paths'

/** Stands for the author's name in a sentence that is composed once a page. */
const NAME = '\ue000'
const sentences = new Map<string, string>()

/** The marker's name for screen readers: who the author is to the brand, in one sentence. */
export function markerLabel(name: string, glyphs: Glyphs): string {
  const key = glyphs.join()
  const sentence = sentences.get(key) ?? sentenceFor(glyphs)
  sentences.set(key, sentence)
  return sentence.replace(NAME, () => name)
}

function sentenceFor(glyphs: Glyphs): string {
  const facts = [
    glyphs[0] ? t('marker_vip') : '',
    tierWords(glyphs),
    sentimentText(glyphs),
    actionText(glyphs),
  ]
  return t('marker_label', [NAME, facts.filter(Boolean).join(', ')])
}

/** What a click on one cell does, after what the cell says. */
export function cellLabel(cell: Cell, name: string, glyphs: Glyphs): string {
  if (cell === 'star') return t(glyphs[0] ? 'marker_star_off' : 'marker_star_on', [name])
  const said = { tier: tierWords, mood: sentimentText, action: actionText }[cell](glyphs)
  if (!said) return t('marker_open', [name])
  return t('marker_open_because', [capitalised(said), name])
}

function tierWords([, tier]: Glyphs): string {
  return t(`marker_tier_${TIERS[tier] ?? 'unknown'}` satisfies MessageKey)
}

function sentimentText([, , sentiment]: Glyphs): string {
  return t(`marker_sentiment_${MARKER_SENTIMENTS[sentiment] ?? 'none'}` satisfies MessageKey)
}

/** What is worth doing, or '' where nothing is. */
function actionText([, , , index]: Glyphs): string {
  const action = MARKER_ACTIONS[index] ?? 'none'
  return action === 'none' ? '' : t(`marker_action_${action}` satisfies MessageKey)
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
