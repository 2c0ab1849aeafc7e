/**
 * What LinkedIn writes in place of the time on an advertisement, by language.
 * Mostly from easylist #14024 (2022); `hasNoTime` covers the rest.
 */
const LABELS = `
promoted, sponsored, anzeige, gesponsert, dipromosikan, ditaja, propagováno, sponzorováno,
promoveret, sponsoreret, gesponsord, gepromoot, advertentie, promocionado, patrocinado, promovido, promosso,
publicidad, post sponsorisé, sponsorisé, contenu sponsorisé, post sponsorizzato, sponsorizzato,
treść promowana, promowane, promovat, реклама, продвигается, просувається, marknadsfört,
sponsrad, sponset, promotert, hirdetés, mainostettu, nai-promote, ได้รับการโปรโมท, öne çıkarılan, sponsorlu,
được quảng cáo, 促銷內容, 推廣, 广告, 推广, 廣告, プロモーション, 広告, 프로모션, 광고, الترويج, مُروَّج, إعلان مُموَّل,
ממומן, מקודם, प्रमोट, प्रमोटेड, تبلیغ, προωθείται, προωθημένο
`

/** The same in words that other lines begin with as well. */
const ALONE = `
ad, annonce, annons, annonse, anuncio, anúncio, annuncio, publicité, reklam, reklama, reklame, werbung,
إعلان, מודעה
`

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
