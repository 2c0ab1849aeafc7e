/** What drafts in a language say and never say: a file beside this one for each language. */
export interface Words {
  /** What no template says, by the kind of fault. */
  faults: Record<string, RegExp>
  /** The hint of a blank for a time. */
  when: RegExp
  /** Before a blank: what changes with the article or the case of whatever is written there. */
  fuses?: RegExp
  /** What a greeting stands in front of the name, where there is one. */
  greeting: RegExp
  /** What templates for a situation have to say. */
  says: Record<
    | 'thanks'
    | 'leave'
    | 'credit'
    | 'restated'
    | 'nextStep'
    | 'ourselves'
    | 'inPrivate'
    | 'help'
    | 'whatOrHow'
    | 'easyNo'
    | 'disclosed',
    RegExp
  >
  /** What thanks and shared posts do not say. */
  sells: RegExp
  /** What careful replies do not say. */
  debates: RegExp
  /** Sentences with a fault, and its kind. */
  faulty: readonly (readonly [string, string])[]
  confessing: readonly string[]
  harmless: readonly string[]
}

const files = import.meta.glob<Words>(['./*.ts', '!./words.ts'], { eager: true, import: 'default' })

/** By the language's tag. */
export const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries(files).map(([path, words]) => [path.slice('./'.length, -'.ts'.length), words]),
)

export function wordsOf(language: string): Words {
  const words = WORDS.get(language)
  if (!words) throw new Error(`Nobody has said what drafts in ${language} never say.`)
  return words
}
