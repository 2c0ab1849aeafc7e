/** What stands in every text that holds a phrase: of each of these one. */
type Needles = (readonly string[])[]

/**
 * What stands in every text that holds a phrase: of each of these one. Its plain letters, but for those
 * that may be missing; of a choice that has to be made, some of each. Read letter by letter: with
 * patterns it takes three times as long, and there are thousands after each wake.
 */
export function needlesOf(entry: string): Needles {
  const { needles, end } = choicesFrom(entry, 0)
  // A bracket too many: nobody knows what it parts.
  return end === entry.length ? needles : []
}

/** What has to stand where a choice is made that begins at a place, and where it ends. */
function choicesFrom(entry: string, from: number): { needles: Needles; end: number } {
  let needles: Needles = []
  const each = [needles]
  let at = from
  while (at < entry.length && entry.charCodeAt(at) !== END) {
    if (entry.charCodeAt(at) === OR) {
      needles = []
      each.push(needles)
    }
    at = pieceAt(entry, at, needles)
  }
  return { needles: each.length > 1 ? oneOfEach(each) : needles, end: at }
}

/**
 * Adds what has to stand where a piece of a phrase begins to its needles.
 * @returns where the piece ends
 */
function pieceAt(entry: string, at: number, needles: Needles): number {
  const code = entry.charCodeAt(at)
  const kind = kindOf(code)
  if (kind !== 0) return runAt(entry, at, kind, needles)
  if (code === GROUP) return groupAt(entry, at, needles)
  if (code === ESCAPE) return at + 2
  if (code === CLASS) return closing(entry, at, ']') + 1
  if (code === BRACE) return closing(entry, at, '}') + 1
  return at + 1
}

/** The same of a run of letters of one kind. */
function runAt(entry: string, from: number, kind: number, needles: Needles): number {
  let end = from + 1
  while (kind !== SIGN && kindOf(entry.charCodeAt(end)) === kind) end++
  const behind = entry.charCodeAt(end)
  // The letter before these may be missing.
  const sure = behind === QUESTION || behind === BRACE ? end - 1 : end
  if (sure > from) needles.push([entry.slice(from, sure)])
  return end
}

/** The same of what stands in brackets. */
function groupAt(entry: string, at: number, needles: Needles): number {
  const inside = inBrackets(entry, at)
  const isLookedAround = entry.charCodeAt(at + 1) === QUESTION
  if (!isLookedAround && !MAY_BE_MISSING.has(entry.charCodeAt(inside.end + 1))) {
    for (const one of inside.needles) needles.push(one)
  }
  return inside.end + 1
}

/** Many phrases share one: the names of a family, the parts of a body. It is read once. */
const shared = new Map<string, Needles>()

function inBrackets(entry: string, from: number): { needles: Needles; end: number } {
  const end = entry.indexOf(')', from)
  const isShared = entry.lastIndexOf('(', end) === from && entry.lastIndexOf('\\', end) < from
  if (end < 0 || !isShared) return choicesFrom(entry, from + 1)
  const inside = entry.slice(from + 1, end)
  const needles = shared.get(inside) ?? choicesFrom(inside, 0).needles
  shared.set(inside, needles)
  return { needles, end }
}

const codeOf = (sign: string) => sign.charCodeAt(0)
const [QUESTION, BRACE, CLASS, GROUP, END, OR, ESCAPE] = ['?', '{', '[', '(', ')', '|', '\\'].map(
  codeOf,
) as [number, number, number, number, number, number, number]
/** Behind a bracket. */
const MAY_BE_MISSING = new Set(['?', '*', '{'].map(codeOf))

/** Of each possibility the rarest; nothing where one of them has none. */
function oneOfEach(possibilities: readonly Needles[]): Needles {
  const all: string[] = []
  for (const needles of possibilities) {
    if (needles.length === 0) return []
    for (const part of rarestOf(needles)) all.push(part)
  }
  return [all]
}

/** The fewer the choices and the longer, the rarer is one of them. */
function rarestOf(needles: Needles): readonly string[] {
  return needles.reduce((best, one) =>
    one.length < best.length || (one.length === 1 && length(one) > length(best)) ? one : best,
  )
}

const length = ([first = '']: readonly string[]) => first.length

function closing(entry: string, from: number, sign: string): number {
  const end = entry.indexOf(sign, from)
  return end < 0 ? entry.length : end
}

const SIGN = 4
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return letter === '@' ? SIGN : Number(/[a-z0-9]/.test(letter))
})

/** What stands together in a run, and can be neither missing nor another; 0 for all else. */
function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? 0
  const letter = String.fromCharCode(code)
  // Of Arabic only the letters that are written in one way, see `entrySource`; all of Hindi.
  if (/[\u0628\u062a-\u063a\u0641-\u0648\u064a]/.test(letter)) return 2
  if (/[\u0900-\u097f]/.test(letter)) return 3
  return '¤¢♥❤'.includes(letter) ? SIGN : 0
}
