import { factsOf, type NetworkId } from '../../networks'
import type { TextPlace, TextWeights } from '../../networks/facts'

/** A text's length as the network counts it: weighed where it weighs, else in UTF-16 units. */
export function lengthOn(network: NetworkId, text: string): number {
  const { weights } = factsOf(network).texts
  return weights ? weightedLength(text, weights) : text.length
}

/** The longest text the network takes, in what `lengthOn` counts. */
export function limitOn(network: NetworkId, place: TextPlace = 'comment'): number {
  return factsOf(network).texts.limits[place]
}

/** Whether the network would take the text: not empty, not too long, nothing that it refuses. */
export function fits(network: NetworkId, text: string, place: TextPlace = 'comment'): boolean {
  if (text.trim() === '' || factsOf(network).texts.refuses?.test(text)) return false
  return lengthOn(network, text) <= limitOn(network, place)
}

/** Keycaps written without the variation selector count as emoji too. */
const EMOJI = /\p{RGI_Emoji}|[0-9#*]\u20E3/gv

/** How long a text is by twitter-text's rules v3. A letter `x` stands for each 1 of the weights. */
function weightedLength(text: string, { address, emoji, light }: TextWeights): number {
  const plain = text
    .normalize('NFC')
    .replace(webAddresses(), (found) => (hasValidHost(found) ? 'x'.repeat(address) : found))
    .replace(EMOJI, 'x'.repeat(emoji))
  let length = 0
  for (const character of plain) length += weight(character, light)
  return length
}

function weight(character: string, light: TextWeights['light']): 1 | 2 {
  const code = character.codePointAt(0) ?? 0
  return light.some(([first, last]) => first <= code && code <= last) ? 1 : 2
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
 * A pattern of web addresses after twitter-text's rules, in linear time. With `http(s)://` any ending counts,
 * without it only countries' and common ones, so that "done.thanks" is two words.
 * What it finds still has to pass `hasValidHost`.
 */
function webAddresses(): RegExp {
  addresses ??= new RegExp(
    String.raw`(?<![a-z0-9@＠$#＃])(?:https?:\/\/${ANY_HOST}|${BARE_HOST})(?![a-z0-9@+\-])(?::\d+)?(?:[\/?](?:${IN_PATH}*${PATH_END})?)?`,
    'giv',
  )
  return addresses
}
/** Made for the first text: it takes longer than all else that drafts begin with. */
let addresses: RegExp | undefined

const LONGEST_LABEL = 63

/** Whether each label of an address's host, as it is sent (punycode), has at most 63 characters. */
function hasValidHost(address: string): boolean {
  const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`)
  return url?.hostname.split('.').every((label) => label.length <= LONGEST_LABEL) ?? false
}
