/** As much of somebody's words as a short reply has room for, in UTF-16 units. */
const MOST = 60

const ENDS = /[.!?…]+(?=\s|$)|[。！？]/u

const LINK = String.raw`(?:https?:|www\.)\S+`
const NAME = String.raw`[\p{L}\p{M}\p{N}_]+`
/** Not "#1". */
const TAG = String.raw`(?<![\p{L}\p{N}_.])[@#](?!\p{N}+(?!${NAME}))(${NAME})(?!${NAME})`
/** Whom it is addressed to. */
const AT_THE_BEGINNING = new RegExp(`^(?:(?:@${NAME}|${LINK})[\\s,:]*)+`, 'u')
const LINKS_AT_THE_END = new RegExp(`(?:\\s*${LINK})+$`, 'u')
/** Behind a comma or the like, so that the sentence is whole without them. */
const TAGS_SET_OFF = new RegExp(`\\s*[,;:–-]\\s*(?:${TAG}\\s*)+$`, 'u')
const NOT_QUOTED = new RegExp(`${LINK}|@|(?:${TAG})$`, 'u')

/**
 * The first sentence of a post, short enough to be quoted in a reply: without quotation marks, links
 * behind it, mentions before it, and what is set off at its end. A mention or a hashtag in the midst
 * of it is a word of it and stays, by its name alone, as a reply calls nobody else. A long one is cut
 * after a word. Undefined where nothing is left, or one endless word, or a sentence that may lean on
 * what would be cut: "thanks to @acme".
 */
export function quote(text: string): string | undefined {
  const plain = text
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AT_THE_BEGINNING, '')
  const whole = (plain.split(ENDS)[0] ?? '').trim()
  const sentence = whole.replace(LINKS_AT_THE_END, '').replace(TAGS_SET_OFF, '').trim()
  const named = sentence.replace(new RegExp(`${TAG}(?=.)`, 'gu'), '$1')
  return NOT_QUOTED.test(named) ? undefined : shorten(named) || undefined
}

function shorten(sentence: string): string {
  if (sentence.length <= MOST) return sentence
  const end = sentence.lastIndexOf(' ', MOST - 1)
  return end < 0 ? '' : `${sentence.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`
}
