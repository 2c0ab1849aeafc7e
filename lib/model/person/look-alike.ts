import { z } from 'zod'
import type { Brand } from '../post/brand'
import type { Author, NetworkId } from '../post/post'
import { fold } from '../search'
import { normaliseHandle } from './identity'

/** Whom an author can be mistaken for: one of the brand's own accounts, or a VIP advocate's. */
export const LookAlike = z.strictObject({
  of: z.enum(['brand', 'vip']),
  handle: z.string(),
})
export type LookAlike = z.infer<typeof LookAlike>

/** A VIP advocate's account on some network, and what they are called. */
export interface VipAccount {
  handle: string
  displayName: string
}

/** Who is looked at. Nobody kept: of those somebody has decided who they are. */
interface Stranger {
  network: NetworkId
  author: Pick<Author, 'handle' | 'name'>
}

/**
 * Whom a stranger's handle or name can be mistaken for, or null. On a network where the brand has
 * no account in the settings, whoever goes by its name may well be it: nothing is said of them, as
 * of a VIP advocate's namesake where they have no account. Other people's namesakes are many.
 *
 * @param vips those who have an account on the stranger's network
 */
export function lookAlike(
  { network, author }: Stranger,
  { name, handles, team }: Pick<Brand, 'name' | 'handles' | 'team'>,
  vips: readonly VipAccount[],
): LookAlike | null {
  const handle = normaliseHandle(author.handle)
  const own = handles[network]
  if ([...own, ...team].some((one) => normaliseHandle(one) === handle)) return null
  const looks = new Set([shapeOf(author.handle), shapeOf(author.name)].filter(isTelling))
  const isLike = (...words: string[]) => words.some((word) => looks.has(shapeOf(word)))
  const [first] = own
  const brand = own.find((one) => isLike(one)) ?? (isLike(name) ? first : undefined)
  if (brand !== undefined) return { of: 'brand', handle: brand }
  const vip = vips.find(({ handle, displayName }) =>
    // Many share a first name.
    isLike(handle, ...(/\S\s+\S/.test(displayName) ? [displayName] : [])),
  )
  return vip ? { of: 'vip', handle: vip.handle } : null
}

/** Shapes this short are everywhere. */
const isTelling = (shape: string) => shape.length > 2

/**
 * What a word looks like at a glance: letters that are drawn alike are one letter, and marks,
 * separators and what is invisible are nothing. Two words of one shape can be mistaken for one
 * another. For handles and names in Latin letters and those drawn like them, which is what
 * impersonation is made of; Unicode lists six thousand more pairs, none of which a handle may hold.
 *
 * @example shapeOf('M\u0430ra_L1nd') // as shapeOf('maralind'), the second letter being Cyrillic
 */
export function shapeOf(word: string): string {
  const seen = [...word.replace(/\p{Default_Ignorable_Code_Point}/gu, '')]
  return [...fold(seen.map((letter) => CAPITAL.get(letter) ?? letter).join(''))]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Capitals, large and small and in boxes, that are drawn like Latin ones and of which a lower case is not. */
const CAPITAL = new Map(
  [
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'],
    ['АВЕЅІЈКМНОРСТУХԚԜ', 'ABESIJKMHOPCTYXQW'],
    ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'],
    ['🅰🅱🅲🅳🅴🅵🅶🅷🅸🅹🅺🅻🅼🅽🅾🅿🆀🆁🆂🆃🆄🆅🆆🆇🆈🆉', 'abcdefghijklmnopqrstuvwxyz'],
    ['🅐🅑🅒🅓🅔🅕🅖🅗🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩', 'abcdefghijklmnopqrstuvwxyz'],
  ].flatMap(([drawn = '', latin = '']) =>
    [...drawn].map((letter, at): [string, string] => [letter, latin[at] ?? letter]),
  ),
)

/** Lower-case letters and digits that are drawn like a Latin letter, folded; `i` and `l` are one. */
const LATIN = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'ьЬ8',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еҽ',
    g: 'ɡ',
    h: 'һ',
    j: 'јϳ',
    k: 'кκ',
    l: 'i1|!ıіιӏǀ',
    m: 'м',
    n: 'пη',
    o: '0оοօ',
    p: 'рρ',
    q: 'ԛ',
    s: '5ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵν',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγү',
  }).flatMap(([latin, drawn]) => [...drawn].map((letter): [string, string] => [letter, latin])),
)
