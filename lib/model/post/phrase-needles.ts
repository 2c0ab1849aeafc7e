/**
 * What stands in every text that holds a phrase: of each of these one. Its plain letters, but for those
 * that may be missing; of a choice that has to be made, some of each.
 */
export function needlesOf(entry: string): string[][] {
  if (!/[()[\]\\?{}|]/.test(entry)) return (entry.match(RUN) ?? []).map((run) => [run])
  const needles: string[][] = []
  let literal = ''
  for (let at = 0; at < entry.length; at++) {
    if (entry[at] !== '(') {
      literal += entry[at] === '\\' ? ' ' : entry[at]
      if (entry[at] === '\\') at++
      continue
    }
    const end = closing(entry, at)
    literal += ' '
    if (!/[?*{]/.test(entry[end + 1] ?? '')) needles.push(eachOf(entry.slice(at + 1, end)))
    at = end
  }
  // A choice without brackets is one between all that stands on both sides.
  if (/[|)]/.test(literal)) return []
  return [...runsIn(literal).map((run) => [run]), ...needles.filter(({ length }) => length > 0)]
}

/** Where the bracket ends that begins at a place. */
function closing(entry: string, from: number): number {
  let depth = 0
  for (let at = from; at < entry.length; at++) {
    if (entry[at] === '\\') at++
    else if (entry[at] === '(') depth++
    else if (entry[at] === ')' && --depth === 0) return at
  }
  return entry.length
}

/** Of each possibility its longest piece; nothing where one of them has none. */
function eachOf(choice: string): string[] {
  let outer = choice.replace(/\\./gs, ' ')
  if (outer.startsWith('?')) return []
  for (let before = ''; before !== outer; ) {
    before = outer
    outer = outer.replace(/\([^()]*\)[?*]?/g, ' ')
  }
  const longest = outer
    .split('|')
    .map((one) => runsIn(one).reduce((best, run) => (run.length > best.length ? run : best), ''))
  return longest.includes('') ? [] : longest
}

/** The letters and signs that stand together and can be neither missing nor others. */
const runsIn = (text: string) =>
  text
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[a-z0-9¤¢@♥❤\u0621-\u064a\u0900-\u097f](?:\?|\{[^}]*\})/g, ' ')
    .match(RUN) ?? []

/** Of Arabic only the letters that are written in one way, see `entrySource`; all of Hindi. */
const RUN = /[a-z0-9]+|[\u0628\u062a-\u063a\u0641-\u0648\u064a]+|[\u0900-\u097f]+|[¤¢@♥❤]/g
