import { cliticAt, plainEmoticon, plainMark, plainWord } from './spelling.ts'

type Kind = 'link' | 'mention' | 'hashtag' | 'emoticon' | 'emoji' | 'number' | 'word' | 'mark'

/** A piece of a post. `start` and `end` are UTF-16 offsets in the original text. */
export interface Token {
  /** The normalised spelling: what the models know it by. */
  readonly text: string
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** No post of the three networks needs more to be understood, and it bounds the work. */
const MOST_CHARACTERS = 8000

const LETTERS = String.raw`[\p{L}\p{M}\p{N}_\u200C\u200D]`
const PICTURE = String.raw`\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*`
const EMOTICONS = [
  String.raw`[<>]?[:;=]['^o*-]{0,2}[)(\][dpbos/\\|@*3}{>]+(?![\p{L}\p{N}])`,
  String.raw`\([:;=]|<\/?3+|[-^>]_+[-^<]|\b(?:xd+|t_t)\b`,
]

/** Earlier ones win where several fit. */
const PIECES: readonly [Kind, string][] = [
  ['link', String.raw`https?:\/\/\S+|www\.\S+|\bhttps?\b`],
  ['mention', `@${LETTERS}+`],
  ['hashtag', `#${LETTERS}+`],
  ['emoticon', EMOTICONS.join('|')],
  ['emoji', String.raw`\p{Regional_Indicator}{2}|${PICTURE}(?:\u200D${PICTURE})*`],
  ['number', String.raw`\p{N}+(?:[.,:]\p{N}+)*(?!\p{L})`],
  ['word', String.raw`[\p{L}\p{N}]${LETTERS}*(?:['’]\p{L}${LETTERS}*){0,2}`],
  ['mark', String.raw`[!?¿¡؟！？]+|[.…]+|[\p{P}\p{S}]`],
]
const PIECE = new RegExp(PIECES.map(([, source]) => `(${source})`).join('|'), 'giu')

/** The pieces of a post, in order. Never throws; what is no letter, number or sign is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(0, MOST_CHARACTERS).matchAll(PIECE)) {
    const raw = match[0]
    const [kind] = PIECES.find((_, index) => match[index + 1] !== undefined) ?? ['mark']
    if (kind === 'word') addWord(tokens, raw, match.index)
    else
      tokens.push({
        kind,
        text: plain(kind, raw),
        start: match.index,
        end: match.index + raw.length,
      })
  }
  return tokens
}

/** A word as itself or, when it has clitics, as its parts. */
function addWord(tokens: Token[], raw: string, start: number): void {
  const at = cliticAt(raw)
  if (at > 0) {
    addWord(tokens, raw.slice(0, at), start)
    addWord(tokens, raw.slice(at), start + at)
  } else {
    tokens.push({ kind: 'word', text: plain('word', raw), start, end: start + raw.length })
  }
}

function plain(kind: Kind, raw: string): string {
  switch (kind) {
    case 'link':
      return '//'
    case 'mention':
      return '@'
    case 'number':
      return '0'
    case 'hashtag':
      return plainWord(raw.slice(1))
    case 'emoticon':
      return plainEmoticon(raw)
    case 'emoji':
      return emojiMeaning(String.fromCodePoint(raw.codePointAt(0) ?? 0))
    case 'mark':
      return plainMark(raw)
    case 'word':
      return plainWord(raw.replace('’', "'"))
  }
}

/**
 * What an emoji says, as the emoticon or word that says the same. The English training posts hold
 * no emoji at all, but thousands of these.
 */
const SAME_AS: Record<string, string> = {
  '<3': '❤♥🧡💛💚💙💜🖤🤍🤎🩷🩵💕💖💗💘💓💞💝😍🥰😘😻🫶💋',
  ':)': '☺😊🙂😌😇🤗👍👏🙏🙌👌💪✨🎉🎊⭐🌟💯🏆😎🔥🥇🤝🤞🌞🌈🌹💐🎁😺🍾🥂',
  ':d': '😀😃😄😁😆🤩🥳😸',
  ';)': '😉😜😋😛😝😏',
  ':(': '😞😔😟🙁☹😕👎💔😩😫😣😖😓😥😰😨😧😦😿😠😡🤬😤😾🖕🤮🤢💩🥺🤒🤕😷😪',
  ":'(": '😢😭',
  ':/': '😒🙄😑😐🤦🤨😬🥱',
  lol: '😂🤣😹',
}

const MEANING = new Map(
  Object.entries(SAME_AS).flatMap(([same, emoji]) => [...emoji].map((one) => [one, same] as const)),
)

/** The token an emoji (its first code point) stands for: an emoticon, or the emoji itself. */
function emojiMeaning(emoji: string): string {
  return MEANING.get(emoji) ?? emoji
}
