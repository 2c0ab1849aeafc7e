/** A letter of these says about as much as two Latin ones; X counts them double as well. */
const DENSE = 2

/** What a letter of each script weighs, and the language that its text is in. */
const SCRIPTS: readonly { letter: RegExp; weight: number; language: (text: string) => string }[] = [
  { letter: /\p{Script=Arabic}/gu, weight: 1, language: arabicScript },
  { letter: /\p{Script=Devanagari}/gu, weight: 1, language: devanagari },
  { letter: /\p{Script=Cyrillic}/gu, weight: 1, language: cyrillic },
  {
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    weight: DENSE,
    language: han,
  },
  { letter: /\p{Script=Hangul}/gu, weight: DENSE, language: () => 'ko' },
  ...(
    [
      [/\p{Script=Greek}/gu, 'el'],
      [/\p{Script=Hebrew}/gu, 'he'],
      [/\p{Script=Thai}/gu, 'th'],
      [/\p{Script=Bengali}/gu, 'bn'],
      [/\p{Script=Tamil}/gu, 'ta'],
      [/\p{Script=Telugu}/gu, 'te'],
      [/\p{Script=Gujarati}/gu, 'gu'],
      [/\p{Script=Gurmukhi}/gu, 'pa'],
      [/\p{Script=Kannada}/gu, 'kn'],
      [/\p{Script=Malayalam}/gu, 'ml'],
      [/\p{Script=Sinhala}/gu, 'si'],
      [/\p{Script=Khmer}/gu, 'km'],
      [/\p{Script=Lao}/gu, 'lo'],
      [/\p{Script=Myanmar}/gu, 'my'],
      [/\p{Script=Georgian}/gu, 'ka'],
      [/\p{Script=Armenian}/gu, 'hy'],
      [/\p{Script=Ethiopic}/gu, 'am'],
    ] as const
  ).map(([letter, language]) => ({ letter, weight: 1, language: () => language })),
]

const LATIN = /\p{Script=Latin}/gu
const ABOVE_LATIN = /[\u0370-\uFFFF]/

/** What most letters of a text are: Latin, or the language another script gives away. */
export interface Writing {
  /** Absent for Latin, and for a text without letters. */
  readonly language?: string
  /** Letters of the winning script; those of Chinese, Japanese and Korean count double. */
  readonly letters: number
}

/**
 * Told by script alone: a Cyrillic text is Ukrainian or else Russian, an Arabic one Urdu, Pashto,
 * Sorani, Persian or else Arabic, a Devanagari one Marathi, Nepali or else Hindi.
 */
export function writing(text: string): Writing {
  let best: Writing = { letters: count(text, LATIN) }
  if (!ABOVE_LATIN.test(text)) return best
  for (const { letter, weight, language } of SCRIPTS) {
    const letters = weight * count(text, letter)
    if (letters > best.letters) best = { language: language(text), letters }
  }
  return best
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0
}

/** The commonest words of Persian and Urdu, as they are typed on any keyboard. */
const PERSIAN =
  /(?<!\p{L})(?:است|نیست|بود|هست|شما|برای|های|چرا|خیلی|هنوز|نرسیده|ممنون|لطفا|سلام علیکم آقا|را|این|کنید|دارم|ندارم|ندارد|نداشت|داشت|بابت|واقعا عالی|خوب|خوبی|بسته|سفارش|کجاست|بسیار|ولی|افتضاح|می|نمی|شد|کرد|کنم)(?!\p{L})/u
const URDU =
  /(?<!\p{L})(?:ہے|ہیں|ہوں|نہیں|کا|کی|کے|کو|سے|میں|آپ|اپ|میرا|میری|بہت|شکریہ|کیا|کیوں|کب|ابھی|تک|کریں|کرو|کام|واپس|پیسے|زبردست)(?!\p{L})/u

/** Keyboards differ: Persian and Urdu type ک and ی, Arabic types ك, ي, ى and ة. */
function arabicScript(text: string): string {
  if (/[ٹڈڑںےہھ]/.test(text) || URDU.test(text)) return 'ur'
  if (/[ێۆڵڕ]/.test(text)) return 'ckb'
  if (/[ښړېۍځڅ]/.test(text)) return 'ps'
  if (/[پچژگ]/.test(text) && !/[ةىأإ]/.test(text)) return 'fa'
  if (PERSIAN.test(text) && !/[ةىأإؤئ]|(?<!\p{L})(?:في|من|على|إلى|هذا|هذه|ال)/u.test(text))
    return 'fa'
  return count(text, /[کیپچژگ]/g) > count(text, /[كيىةأإ]/g) ? 'fa' : 'ar'
}

/** Letters, endings and the commonest words that Hindi does not have. */
const MARATHI = /ळ|(?:च्या|ण्या|ांना|आहेत?|आणि|नाही|मला|तुम्ही|काय)(?![\p{L}\p{M}])/u
const NEPALI = /(?:छ|छन्|छु|छौ|छैन|लाई|लागि|भए|भयो)(?![\p{L}\p{M}])|गर्[नदे]|हर[ूु]|तपाई/u

function devanagari(text: string): string {
  if (MARATHI.test(text)) return 'mr'
  if (NEPALI.test(text)) return 'ne'
  return 'hi'
}

function cyrillic(text: string): string {
  return count(text, /[іїєґ]/gi) > count(text, /[ыэъё]/gi) ? 'uk' : 'ru'
}

function han(text: string): string {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'
}
