import type { ColumnTarget } from '../model/column-map'
import { fieldOf, isField } from '../model/person/fields'
import { normaliseHandle } from '../model/person/identity'
import { isNetworkId, NETWORK_IDS, type NetworkId } from '../networks'
import { accountAt, accountIn, networkNamed } from '../networks/accounts'
import { networkOfHeader, networksIn } from './account-headers'
import { type Column, share } from './column'
import { withoutCompanies } from './company-columns'
import { withNames } from './name-columns'
import { mayShare } from './name-parts'
import { accountsAt } from './row-accounts'
import type { Row } from './table'
import { choiceIn, emailsIn, isNothing, isNoValue, isYes, plainWord, visible } from './values'
import { isRefusal, targetOfHeader } from './words'

/** As many rows say what a column is about. */
const SAMPLED = 200

/**
 * What each column is about: by its header where that is a known word, else by what stands in it.
 * What a header says and no cell bears out is dropped. What is not known is kept as a CRM field, as
 * is the second column for what a person has one of.
 *
 * @param special what headers mean in files of the program that the file is from
 */
export function guessColumns(
  headers: readonly string[],
  rows: readonly Row[] = [],
  special: (header: string) => ColumnTarget | undefined = () => undefined,
): ColumnTarget[] {
  const columns = withoutOutermost(headers).map((header, index) => ({
    header,
    cells: cellsOf(rows, index),
  }))
  const guessed = ofGuests(
    columns,
    columns.map((column) => guessOf(column, special)),
  )
  const sampled = rows.slice(0, SAMPLED)
  const own = withOwnId(columns, ofPosts(columns, guessed))
  const named = withoutSharedIds(sampled, withNames(columns, own))
  const handled = withoutPosts(columns, withHandles(columns, named))
  return once(withoutCompanies(headers, sampled, handled), columns)
}

/** Headers without what a program puts before most of them: `Record > Company`. */
function withoutOutermost(headers: readonly string[]): readonly string[] {
  const outer = headers.map((header) => /^[^>:]+(?:>|::)\s*(?=\S)/.exec(header)?.[0] ?? '')
  const [most = '', those = []] =
    [...Map.groupBy(outer, (one) => one)].find(([, { length }]) => length * 2 > outer.length) ?? []
  if (those.length < 3) return headers
  return headers.map((header) => (header.startsWith(most) ? header.slice(most.length) : header))
}

/** In a list of meetings or tickets, what is said of a guest is of nobody else. */
function ofGuests(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const isGuests = columns.map(({ header }) => GUEST.test(header))
  if (!isGuests.includes(true)) return targets
  const said = new Set(targets.filter((_, index) => isGuests[index]))
  return targets.map((target, index) =>
    HOST.test(columns[index]?.header ?? '') || (!isGuests[index] && said.has(target))
      ? 'crm'
      : target,
  )
}

/** In a list of meetings or tickets, whom it is about, and who asked them or paid. */
const GUEST =
  /^(?:invitee|attendee|guest|registrant|participant|ticket)\b.*(?:name|mail)|(?:name|mail) (?:des teilnehmers|du participant|del asistente|del participante|do participante|del partecipante)/i
const HOST =
  /^(?:user|host|organi[sz]er|agent|order|buyer|purchaser|billing)\b|(?:käufers|acheteur|comprador|acquirente)$/i

function cellsOf(rows: readonly Row[], index: number): string[] {
  return rows
    .slice(0, SAMPLED)
    .map(({ cells }) => visible(cells[index] ?? ''))
    .filter((cell) => !isNothing(cell))
}

function guessOf(
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

/** What lists of posts have: a text, and what became of it. */
const POSTS =
  /^(?:message|messagetype|messagetext|posttype|tweettext|fulltext|snippet|hitsentence|permalink|sourcetype|pagetype|contentsnippet)$/

/** In a list of posts, what is called a bare id is a post's, and a profile's is one's own. */
function ofPosts(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  if (!columns.some(({ header }) => POSTS.test(plainWord(header)))) return targets
  return targets.map((target, index) =>
    target === 'externalId' && /^(?:profile)?id$/.test(plainWord(columns[index]?.header ?? ''))
      ? 'crm'
      : target,
  )
}

/** The address of a post may be another's than its author's: it counts where nothing else names them. */
function withoutPosts(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const isPost = columns.map(
    ({ header }, index) => targets[index] === 'url' && POST_ADDRESS.test(plainWord(header)),
  )
  const isNamed = targets.some(
    (target, index) =>
      !isPost[index] && (isNetworkId(target) || target === 'handle' || target === 'url'),
  )
  return isNamed ? targets.map((target, index) => (isPost[index] ? 'crm' : target)) : targets
}

const POST_ADDRESS =
  /^(?:post|tweet|message|comment|mention|status|content|media|beitrags?|publication|publicacion|publicacao|messaggio|bericht|inlaggs?|permalink|permalinkurl)(?:url|uri|link|permalink|address)?$/

/** A number that is the same in the rows of people with three names and more is nobody's. */
function withoutSharedIds(rows: readonly Row[], targets: ColumnTarget[]): ColumnTarget[] {
  const isName = (target: ColumnTarget) => target === 'displayName' || target === 'firstName'
  const isShared = (index: number) => {
    const having = rows.filter((row) => cellsOf([row], index).length > 0)
    const different = (column: number) => new Set(cellsOf(having, column)).size
    return (
      different(index) === 1 && targets.some((one, column) => isName(one) && different(column) > 2)
    )
  }
  return targets.map((target, index) =>
    target === 'externalId' && isShared(index) ? 'crm' : target,
  )
}

/** What a program calls its own records' ids stands first: `Copper ID`. */
function withOwnId(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const [first] = columns
  const isOwn =
    first &&
    targets[0] === 'crm' &&
    !targets.includes('externalId') &&
    /^\p{L}+[ _]id$/iu.test(first.header) &&
    !OF_OTHERS.test(first.header) &&
    first.cells.length > 0 &&
    new Set(first.cells).size === first.cells.length
  return isOwn ? targets.with(0, 'externalId') : targets
}

const OF_OTHERS =
  /^(?:account|company|organi[sz]ation|owner|order|ticket|tweet|post|event|deal|campaign|list|group|team|parent|product|message|conversation|invoice|transaction|response|session|row)/i

const isSeveralWords = (cell: string) => /^\p{L}[^@/]*\s\p{L}/u.test(cell.trim())

/** Whether what stands in a column is what its header says; nothing contradicts nothing. */
function isBorneOut(target: ColumnTarget, { header, cells }: Column): boolean {
  const telling = cells.filter((cell) => !isNoValue(cell))
  // A row without a network says nothing; but handles are read otherwise beside such a column.
  if (telling.length === 0) return target !== 'network'
  if (isNetworkId(target)) {
    // A column "X" may be one of ticks or of numbers, and "Facebook ID" one of an app's numbers.
    const isNumbered = /\bid\b/i.test(header.replaceAll('_', ' '))
    const isTick = (cell: string) => {
      if (!/^[\d.,\s]+$/.test(cell)) return isYes(cell)
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
  /owner|assign|inhaber|besitzer|zust[äa]ndig|bearbeiter|propri[eé]t|propietario|eigenaar|responsible|account manager|sales rep|\b(?:created|modified|sent|added|invited) by\b|\b(?:user|host|agent|sender) e?-?mail\b|^query|quer(?:y|ies)$|^search|group ?url/i

/** What the cells of a column are, whatever its header says. */
function byContent({ header, cells }: Column): ColumnTarget | undefined {
  const telling = cells.filter((cell) => !isNoValue(cell))
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
    if (ELSEWHERE_NAMED.test(header)) return undefined
    return share(telling, (cell) => /^@\w[\w.]+$/.test(cell)) >= 0.6 ? 'handle' : undefined
  }
  const isAddress = share(telling, (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell)) >= 0.5
  return isAddress || people.length * 2 >= telling.length ? 'url' : undefined
}

/** Networks that are none of ours, as a column of networks names them. */
const ELSEWHERE =
  /^(?:instagram|ig|tiktok|youtube|yt|threads|bluesky|mastodon|pinterest|snapchat|twitch|reddit|discord|telegram|whatsapp|xing|vk|tumblr|weibo|line|blog|blogs|news|forum|forums|web)(?:com|net|tv)?$/

const ELSEWHERE_NAMED =
  /instagram|tiktok|youtube|threads|bluesky|mastodon|telegram|discord|snapchat|twitch|skype/i

const isNameOfNetwork = (cell: string) =>
  networkNamed(cell.replace(/^social[ _]?media[ _]/i, '')) !== undefined ||
  ELSEWHERE.test(plainWord(cell))

/**
 * Whose handles stand in a column that does not say on which network: of the row, where a column
 * says so; else of the one network that the file speaks of; else nobody's that could be told.
 */
function withHandles(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const withAuthor = withAuthors(columns, targets)
  if (withAuthor.includes('network')) return withProfiles(columns, withAuthor)
  const network = networkOfFile(columns, withAuthor)
  const isTaken = network && withAuthor.includes(network)
  return withAuthor.map((target) => (target === 'handle' && network && !isTaken ? network : target))
}

/** Lists of posts have an author: a handle where the name stands beside it, else a name. */
function withAuthors(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const beside = targets.includes('network') ? 'from' : 'influencer'
  const isNamed = targets.includes('displayName')
  // Beside a handle and no name, an influencer's column has the name.
  const authors = [
    'author',
    beside,
    ...(isNamed || !targets.includes('handle') ? [] : ['influencer']),
  ]
  const at = columns.findIndex(({ header }) => authors.includes(plainWord(header)))
  if (at < 0 || (targets[at] !== 'crm' && targets[at] !== 'handle')) return targets
  return targets.with(at, isNamed ? 'handle' : 'displayName')
}

/** Beside a network, a column of profiles has handles in it as well. */
function withProfiles(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  if (targets.includes('handle')) return targets
  const at = columns.findIndex(({ header }) => PROFILES.has(plainWord(header)))
  return at < 0 ? targets : targets.with(at, 'handle')
}

const PROFILES = new Set(
  'profile profil perfil profilo profiel account konto compte cuenta conta プロフィール'.split(' '),
)

function networkOfFile(
  columns: readonly Column[],
  targets: readonly ColumnTarget[],
): NetworkId | undefined {
  const cellsAbout = (wanted: ColumnTarget) =>
    columns.filter((_, index) => targets[index] === wanted).flatMap(({ cells }) => cells)
  const addresses = cellsAbout('url')
  if (addresses.length > 0) {
    // What they are worth for the handles beside them shows where both say the same.
    const handles = new Set(cellsAbout('handle').map((cell) => normaliseHandle(cell.trim())))
    const accounts = addresses.flatMap((cell) => accountAt(cell) ?? [])
    const same = accounts.filter(({ handle }) => handles.has(normaliseHandle(handle)))
    return same.length * 2 > addresses.length ? same[0]?.network : undefined
  }
  const said = new Set(columns.flatMap(({ header }) => networksIn(header)))
  return said.size === 1 ? NETWORK_IDS.find((id) => said.has(id)) : undefined
}

/** Of several columns about what a person has one of the first counts that says something. */
function once(targets: readonly ColumnTarget[], columns: readonly Column[]): ColumnTarget[] {
  const first = new Map<ColumnTarget, number>()
  for (const [index, target] of targets.entries()) {
    if (mayShare(target, columns[index]?.header ?? '')) continue
    const other = columns[first.get(target) ?? -1]
    const isBare = (column?: Column) =>
      /^(?:(?:primary)?contact)?name$/.test(plainWord(column?.header ?? ''))
    const saysMore =
      (other?.cells.length === 0 && columns[index]?.cells.length !== 0) ||
      (target === 'displayName' && isBare(columns[index]) && /lead/i.test(other?.header ?? ''))
    if (!other || saysMore) first.set(target, index)
  }
  return targets.map((target, index) =>
    mayShare(target, columns[index]?.header ?? '') || first.get(target) === index ? target : 'crm',
  )
}
