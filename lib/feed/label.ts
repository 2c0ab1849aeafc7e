import { DEEDS, type Glyphs, MOODS, TIERS } from '../model/glyphs'
import { type WordKey, words } from '../words'
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
    glyphs[0] ? words('marker_vip') : '',
    tierWords(glyphs),
    moodWords(glyphs),
    deedWords(glyphs),
  ]
  return words('marker_label', [NAME, facts.filter(Boolean).join(', ')])
}

/** What a click on one cell does, after what the cell says. */
export function cellLabel(cell: Cell, name: string, glyphs: Glyphs): string {
  if (cell === 'star') return words(glyphs[0] ? 'marker_star_off' : 'marker_star_on', [name])
  const said = { tier: tierWords, mood: moodWords, action: deedWords }[cell](glyphs)
  if (!said) return words('marker_open', [name])
  return words('marker_open_because', [capitalised(said), name])
}

function tierWords([, tier]: Glyphs): string {
  return words(`marker_tier_${TIERS[tier] ?? 'unknown'}` satisfies WordKey)
}

function moodWords([, , mood]: Glyphs): string {
  return words(`marker_mood_${MOODS[mood] ?? 'none'}` satisfies WordKey)
}

/** What is worth doing, or '' where nothing is. */
function deedWords([, , , index]: Glyphs): string {
  const deed = DEEDS[index] ?? 'none'
  return deed === 'none' ? '' : words(`marker_deed_${deed}` satisfies WordKey)
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
