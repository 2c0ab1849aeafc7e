import type { ColumnTarget } from '../model/column-map'
import { fieldOf, isField } from '../model/person/fields'
import { isNetworkId } from '../networks'
import { accountAt, accountIn, networkNamed } from '../networks/accounts'
import { networkOfHeader, networksIn } from './account-headers'
import { type Column, share } from './column'
import { accountsAt } from './row-accounts'
import { choiceIn, emailsIn, isNoValue, isYes, plainWord } from './values'
import { isRefusal, targetOfHeader } from './words'

/**
 * What a column is about, looked at by itself: by its header where that is a known word and a cell
 * bears it out, else by what stands in it, else a CRM field.
 *
 * @param special what headers mean in files of the program that the file is from
 */
export function guessOf(
  column: Column,
  special: (header: string) => ColumnTarget | undefined,
): ColumnTarget {
  const meant = special(column.header)
  if (meant) return meant
  const said = networkOfHeader(column.header) ?? targetOfHeader(column.header)
  // What programs call the name of a user may be what the user is called.
  if (said === 'handle' && share(column.cells, isSeveralWords) > 0.5) return 'displayName'
  if (said && isBorneOut(said, column)) return said
  // What newsletters call somebody's status is whether they may be written to.
  if (said === 'status' && isBorneOut('consent', column)) return 'consent'
  const found = byContent(column) ?? 'crm'
  const [network, ...others] = networksIn(column.header)
  return found === 'handle' && network && others.length === 0 ? network : found
}

/** Whether a cell has a name of several words, or a text. */
export const isSeveralWords = (cell: string) => /^\p{L}[^@/]*\s\p{L}/u.test(cell.trim())

/** Whether what stands in a column is what its header says; nothing contradicts nothing. */
function isBorneOut(target: ColumnTarget, { header, cells }: Column): boolean {
  const telling = cells.filter((cell) => !isNoValue(cell))
  // A row without a network says nothing; but handles are read otherwise beside such a column.
  if (telling.length === 0) return target !== 'network'
  if (isNetworkId(target)) {
    // A column "X" may be one of ticks or of numbers, and "Facebook ID" one of an app's numbers.
    const isNumbered = /\bid\b/i.test(header.replaceAll('_', ' '))
    const isTick = (cell: string) => {
      if (!/^'?[\d.,\s]+$/.test(cell)) return isYes(cell)
      return isNumbered || accountIn(target, cell)?.stableId === undefined
    }
    const least = header.trim().length === 1 ? 0.5 : 0
    return (
      share(telling, isTick) <= 0.5 &&
      share(telling, (cell) => accountIn(target, cell) !== undefined) > least
    )
  }
  if (target === 'url')
    return telling.some((cell) => accountsAt(cell).length > 0 || /\.\w/.test(cell))
  if (target === 'email') return telling.some((cell) => emailsIn(cell).length > 0)
  if (target === 'network') return share(telling, isNameOfNetwork) >= 0.5
  if (target === 'externalId' && telling.some((cell) => accountAt(cell))) return false
  // A bare "id" may be of anything.
  if (target === 'externalId' && plainWord(header) === 'id') {
    return new Set(telling).size === telling.length
  }
  if (isField(target)) {
    const field = fieldOf(target)
    if (target === 'consent' && isRefusal(header)) {
      return share(telling, (cell) => !/^https?:/i.test(cell)) > 0.5
    }
    return field.kind !== 'choice' || telling.some((cell) => choiceIn(field, cell) !== undefined)
  }
  return true
}

/** Columns about who works with somebody, or what was searched for. */
const OTHERS =
  /owner|assign|inhaber|besitzer|zust[äa]ndig|bearbeiter|propri[eé]t|propietario|eigenaar|responsible|account manager|sales rep|\b(?:created|modified|sent|added|invited) by\b|(?:^user|\b(?:host|agent|sender)) e?-?mail\b|^query|quer(?:y|ies)$|^search|group ?url/i

/** What the cells of a column are, whatever its header says. */
function byContent({ header, cells }: Column): ColumnTarget | undefined {
  const telling = cells.filter((cell) => !isNoValue(cell))
  if (ELSEWHERE_NAMED.test(header) || ELSEWHERE.test(plainWord(header))) return undefined
  const isConstant = telling.length > 2 && new Set(telling).size === 1
  if (telling.length === 0 || isConstant || OTHERS.test(header)) return undefined
  if (share(telling, (cell) => emailsIn(cell).length > 0 && cell.length < 100) >= 0.6)
    return 'email'
  // A company's page stands beside many people.
  if (/compan|firm|organi[sz]|entreprise|empresa|azienda|bedrijf|会社/i.test(header))
    return undefined
  const accounts = telling.map((cell) => accountsAt(cell)[0])
  const people = accounts.filter((account) => account && account.kind !== 'company')
  if (people.length === 0) {
    return share(telling, (cell) => /^@\w[\w.]+$/.test(cell)) >= 0.6 ? 'handle' : undefined
  }
  const isAddress = share(telling, (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell)) >= 0.5
  return isAddress || people.length * 2 >= telling.length ? 'url' : undefined
}

/** Networks that are none of ours, as a column of networks names them. */
const ELSEWHERE =
  /^(?:instagram|ig|tiktok|tt|youtube|yt|threads|bluesky|mastodon|pinterest|snapchat|twitch|reddit|discord|telegram|whatsapp|xing|vk|tumblr|weibo|line|blog|blogs|news|forum|forums|web)(?:com|net|tv)?$/

const ELSEWHERE_NAMED =
  /instagram|tiktok|youtube|threads|bluesky|mastodon|telegram|discord|snapchat|twitch|skype/i

const isNameOfNetwork = (cell: string) =>
  networkNamed(cell.replace(/^social[ _]?media[ _]/i, '')) !== undefined ||
  ELSEWHERE.test(plainWord(cell))
