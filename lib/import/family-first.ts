/** Small words before a family name, which are part of it. */
const PARTICLES =
  "(?:(?:van|von|der|den|ter|ten|de|del|della|di|da|do|dos|das|du|la|le|zu|zum|zur|bin|ibn|al|el|st\\.?|mac|mc|o') *)*"
const WORD = "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’.-]*"
const LISTED = new RegExp(
  `^(?<family>${PARTICLES}${WORD}), *(?<given>${WORD}(?: +${WORD}){0,2})(?<rest>,.*)?$`,
  'iu',
)

/** What somebody is. */
const TITLES =
  'jr sr ii iii iv mba phd md dds dvm jd esq cpa cfa pmp msc bsc ma ba rn cissp pe mr mrs ms dr prof'
/** What a company is. */
const COMPANIES = new Set(
  `inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg ohg ug eg ev
  se sa sas sarl srl spa snc bv nv ab as asa oy oyj aps kft sro zoo pty pvt lda ltda sl kk sons sohne
  brothers partners associates group holding holdings usa uk`
    .trim()
    .split(/\s+/),
)
/** What stands behind a comma and is no first name. */
const NO_NAME = new Set([...TITLES.split(' '), ...COMPANIES])

/**
 * A name as people say it, where a list has the family name first; any other name as it stands. What
 * follows a second comma stays behind it.
 *
 * @example givenNameFirst('Lindqvist, Mara') // 'Mara Lindqvist'
 * @example givenNameFirst('Smith, Jones & Co') // the same
 */
export function givenNameFirst(name: string): string {
  const { family = '', given = '', rest = '' } = LISTED.exec(name.trim())?.groups ?? {}
  if (!family || given.split(/ +/).some(isNoName) || !isCapital(family, given)) return name
  return `${given} ${family}${rest}`
}

const bare = (word: string) => word.toLowerCase().replaceAll('.', '')
const isNoName = (word: string) => NO_NAME.has(bare(word))

/** Whether a name ends as those of companies do: `Acme Ltd.` */
export const endsAsCompany = (name: string) =>
  COMPANIES.has(bare(/\S+$/.exec(name.trim())?.[0] ?? ''))

/** Each of both begins with a capital letter, and what is longer is not written in capitals alone. */
function isCapital(family: string, given: string): boolean {
  const isShouted = (text: string) => text.length > 2 && text === text.toUpperCase()
  const hasCase = family.toLowerCase() !== family.toUpperCase()
  if (!hasCase) return true
  return (
    /\p{Lu}/u.test(family) &&
    given.split(/ +/).every((word) => /^\p{Lu}/u.test(word)) &&
    (!isShouted(given) || isShouted(family))
  )
}
