/** Vowels and other signs of Arabic that may be left out, and the stroke that draws words out. */
const SIGNS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g
/** A letter that is drawn out: no word has one three times. */
const DRAWN_OUT = /([\u0621-\u064a])\1{2,}/g

/** A text with its Arabic as the lists of phrases have it: "شكرًاااا" as "شكرا". Other letters stay. */
export function plainArabic(text: string): string {
  return text.normalize('NFC').replace(SIGNS, '').replace(DRAWN_OUT, '$1')
}
