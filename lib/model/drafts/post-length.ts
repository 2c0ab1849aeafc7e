import type { NETWORK_IDS } from '../networks'

type Network = (typeof NETWORK_IDS)[number]

/** A reply under somebody's post, or a post of one's own (a quote, a repost with thoughts). */
export type Place = 'comment' | 'post'

/**
 * X: twitter-text, configuration v3. The others publish no figure; these are what guides to their
 * composers agree on (typecount.com/blog/facebook-post-character-limit,
 * linkedinpreview.com/blog/linkedin-post-length, 2026). Facebook's posts may be longer still; who
 * needs more than a comment's 8,000 is not writing a reply.
 */
const LIMITS: Record<Network, Record<Place, number>> = {
  x: { comment: 280, post: 280 },
  facebook: { comment: 8000, post: 8000 },
  linkedin: { comment: 1250, post: 3000 },
}

/** Code points that weigh 1 on X (twitter-text, configuration v3); all others weigh 2. */
const LIGHT_RANGES = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const
const ADDRESS_STAND_IN = 'x'.repeat(23)
const EMOJI_STAND_IN = 'xx'
/** X counts keycaps written without the variation selector as emoji too. */
const EMOJI = /\p{RGI_Emoji}|[0-9#*]\u20E3/gv
/** X refuses a post that holds one of these. */
const REFUSED_BY_X = /[\uFFFE\uFEFF\uFFFF]/

/**
 * How long X takes a text to be, by twitter-text's rules v3: a web address weighs 23, an emoji 2
 * however many code points it is made of, a character of most alphabets 1, any other 2.
 */
export function weightedLength(text: string): number {
  const plain = text
    .normalize('NFC')
    .replace(WEB_ADDRESS, (address) => (hasValidHost(address) ? ADDRESS_STAND_IN : address))
    .replace(EMOJI, EMOJI_STAND_IN)
  let length = 0
  for (const character of plain) length += weight(character)
  return length
}

function weight(character: string): 1 | 2 {
  const code = character.codePointAt(0) ?? 0
  return LIGHT_RANGES.some(([first, last]) => first <= code && code <= last) ? 1 : 2
}

/** A text's length as the network counts it: weighted on X, UTF-16 units elsewhere. */
export function lengthOn(network: Network, text: string): number {
  return network === 'x' ? weightedLength(text) : text.length
}

/** The longest text the network takes, in what `lengthOn` counts. */
export function limitOn(network: Network, place: Place = 'comment'): number {
  return LIMITS[network][place]
}

/** Whether the network would take the text: not empty, not too long, nothing that it refuses. */
export function fits(network: Network, text: string, place: Place = 'comment'): boolean {
  if (text.trim() === '' || (network === 'x' && REFUSED_BY_X.test(text))) return false
  return lengthOn(network, text) <= limitOn(network, place)
}

/** What may stand in a host's label: all but punctuation, spaces and what cannot be seen. */
const HOST = String.raw`[a-z0-9[[\p{L}\p{M}\p{N}\p{S}]--\p{ASCII}]]`
const ANY_HOST = String.raw`(?:${HOST}[${HOST}_\-]*\.)+(?:[a-z]{2,}|[[\p{L}\p{M}]--[a-z]]{2,})`

const COMMON_ENDINGS =
  'com|net|org|info|biz|edu|gov|int|mil|name|pro|mobi|jobs|asia|eu|app|art|blog|business|cafe|care|center|city|cloud|club|company|cool|design|dev|digital|email|events|expert|fit|fun|games|global|group|guide|help|home|host|life|link|live|love|ltd|marketing|media|money|network|news|now|one|online|page|photo|photos|plus|press|review|sale|school|services|shop|site|social|software|solutions|space|store|studio|support|systems|team|tech|tips|today|tools|top|tours|training|travel|video|watch|web|website|wiki|work|works|world|xyz|zone'
/** Listed, because not any two letters are a country's. */
const COUNTRIES =
  'ac|ad|ae|af|ag|ai|al|am|ao|aq|ar|as|at|au|aw|ax|az|ba|bb|bd|be|bf|bg|bh|bi|bj|bm|bn|bo|br|bs|bt|bw|by|bz|ca|cc|cd|cf|cg|ch|ci|ck|cl|cm|cn|co|cr|cu|cv|cw|cx|cy|cz|de|dj|dk|dm|do|dz|ec|ee|eg|er|es|et|fi|fj|fk|fm|fo|fr|ga|gd|ge|gf|gg|gh|gi|gl|gm|gn|gp|gq|gr|gs|gt|gu|gw|gy|hk|hm|hn|hr|ht|hu|id|ie|il|im|in|io|iq|ir|is|it|je|jm|jo|jp|ke|kg|kh|ki|km|kn|kp|kr|kw|ky|kz|la|lb|lc|li|lk|lr|ls|lt|lu|lv|ly|ma|mc|md|me|mg|mh|mk|ml|mm|mn|mo|mp|mq|mr|ms|mt|mu|mv|mw|mx|my|mz|na|nc|ne|nf|ng|ni|nl|no|np|nr|nu|nz|om|pa|pe|pf|pg|ph|pk|pl|pm|pn|pr|ps|pt|pw|py|qa|re|ro|rs|ru|rw|sa|sb|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sr|ss|st|su|sv|sx|sy|sz|tc|td|tf|tg|th|tj|tk|tl|tm|tn|to|tr|tt|tv|tw|tz|ua|ug|uk|us|uy|uz|va|vc|ve|vg|vi|vn|vu|wf|ws|ye|yt|za|zm|zw'
const BARE_HOST = String.raw`(?<![_.\/\-])(?:[a-z0-9][a-z0-9_\-]*\.)+(?:${COMMON_ENDINGS}|${COUNTRIES})`

const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}0-9`
const IN_BRACKETS = String.raw`\([${LETTER}_\-]+\)`
const IN_PATH = String.raw`(?:[${LETTER}!*';:=+,.$%\/#\[\]\-_~@&\|?]|${IN_BRACKETS})`
/** A full stop or comma at the end is the sentence's. */
const PATH_END = String.raw`(?:[${LETTER}=_#\/+\-]|${IN_BRACKETS})`

/**
 * An address as X makes links of, after twitter-text's rules, in linear time. With `http(s)://` any
 * ending counts, without it only countries' and common ones, so that "done.thanks" is two words.
 * What it finds still has to pass `hasValidHost`.
 */
const WEB_ADDRESS = new RegExp(
  String.raw`(?<![a-z0-9@＠$#＃])(?:https?:\/\/${ANY_HOST}|${BARE_HOST})(?![a-z0-9@+\-])(?::\d+)?(?:[\/?](?:${IN_PATH}*${PATH_END})?)?`,
  'giv',
)

const LONGEST_LABEL = 63

/** Whether each label of an address's host, as it is sent (punycode), has at most 63 characters. */
function hasValidHost(address: string): boolean {
  const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`)
  return url?.hostname.split('.').every((label) => label.length <= LONGEST_LABEL) ?? false
}
