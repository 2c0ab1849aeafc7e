/**
 * What LinkedIn writes in place of the time on an advertisement, by language.
 * Mostly from easylist #14024 (2022); `hasNoTime` covers the rest. Letters stand without what is set
 * above, below and beside them: they take less room so.
 */
const LABELS = `\
promoted, sponsored, anzeige, gesponsert, dipromosikan, ditaja, propagovano, sponzorovano, \
promoveret, sponsoreret, gesponsord, gepromoot, promocionado, patrocinado, promovido, promosso, \
publicidad, post sponsorise, sponsorise, contenu sponsorise, post sponsorizzato, sponsorizzato, \
tresc promowana, promowane, promovat, реклама, продвигается, просувається, marknadsfort, \
sponsrad, sponset, promotert, mainostettu, nai-promote, ไดรบการโปรโมท, one cıkarılan, \
sponsorlu, đuoc quang cao, 促銷內容, 推廣, 广告, 推广, 廣告, フロモーション, 広告, 프로모션, 광고, الترويج, مروج, \
اعلان ممول, ממומן, परमट, परमटड, تبلیغ, προωθειται`

/** The same in words that other lines begin with as well. */
const ALONE = `\
ad, annonce, annons, annonse, anuncio, anúncio, annuncio, publicité, reklam, reklama, reklame, werbung, \
إعلان, מודעה`

/** Small letters, without the signs above and below them that are written or not. */
const plain = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[\s•·]+|[\s•·]+$/g, '')

const BEGINNINGS = LABELS.split(',').map(plain)
const WHOLE = new Set([...BEGINNINGS, ...ALONE.split(',').map(plain)])

/** "Promoted", or "Promoted by Acme", in any of the languages known. */
export function isPromotionLabel(line: string): boolean {
  const text = plain(line.slice(0, 200))
  return WHOLE.has(text) || BEGINNINGS.some((label) => text.startsWith(`${label} `))
}

/** Every time has a figure in it, in any script ("20h •", "٣ أسابيع •"); no label has. */
export function hasNoTime(line: string): boolean {
  return line !== '' && !/[\p{Nd}•]/u.test(line)
}

/** Links that only advertisements carry: the ad click id, or a form that belongs to a creative. */
export const AD_LINK = [
  'a[href*="li_fat_id="]',
  'a[href*="sponsoredCreative"]',
  'a[href*="leadGenForm"][href*="SPONSORED"]',
].join(', ')
