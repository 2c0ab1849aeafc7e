import { type ColumnTarget, isNameTarget } from '../model/column-map'
import { isNetworkId } from '../networks'
import { type Column, share } from './column'
import { guessOf, isSeveralWords } from './column-meaning'
import { withoutCompanies } from './company-columns'
import { withHandles } from './handle-columns'
import { withNames } from './name-columns'
import { mayShare } from './name-parts'
import type { Row } from './table'
import { isNothing, plainWord, visible } from './values'

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
  const own = withOwnId(columns, ofFirst(columns, ofPosts(columns, guessed)))
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

/** Where rows have the names of several people, what is said of the second and further ones is theirs. */
function ofFirst(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const numberOf = (index: number) => /(?<!\d)[2-9](?!\d)/.exec(columns[index]?.header ?? '')?.[0]
  const isName = (target: ColumnTarget) => target === 'displayName' || target === 'firstName'
  const names = targets.flatMap((target, index) =>
    isName(target) && columns[index]?.cells.length ? [numberOf(index)] : [],
  )
  if (names.length < 2) return targets
  return targets.map((target, index) => {
    const number = numberOf(index)
    return number && names.includes(number) && isNameTarget(target) ? 'crm' : target
  })
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

/** What lists of posts have: a text, and what became of it. */
const POSTS =
  /^(?:message|messagetype|messagetext|posttype|tweettext|fulltext|snippet|hitsentence|permalink|sourcetype|pagetype|contentsnippet|conversationid|tweetid)$/

/** In a list of posts, what is called a bare id is a post's, and a profile's is one's own. */
function ofPosts(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  if (!columns.some(({ header }) => POSTS.test(plainWord(header)))) return targets
  const hasOther = targets.filter((target) => target === 'displayName').length > 1
  return targets.map((target, index) => {
    const word = plainWord(columns[index]?.header ?? '')
    const isOwn = hasOther && target === 'displayName' && word === 'profilename'
    return isOwn || (target === 'externalId' && /^(?:profile)?id$/.test(word)) ? 'crm' : target
  })
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
  /^(?:account|company|organi[sz]ation|owner|order|ticket|tweet|post|event|deal|campaign|list|group|team|parent|product|message|conversation|invoice|transaction|response|session|row|review|comment|submission|endorsement)/i

/** Of several columns about what a person has one of the first counts that says something. */
function once(targets: readonly ColumnTarget[], columns: readonly Column[]): ColumnTarget[] {
  const first = new Map<ColumnTarget, number>()
  for (const [index, target] of targets.entries()) {
    const column = columns[index]
    if (!column || mayShare(target, column.header)) continue
    const other = columns[first.get(target) ?? -1]
    if (!other || saysMore(target, column, other)) first.set(target, index)
  }
  return targets.map((target, index) =>
    mayShare(target, columns[index]?.header ?? '') || first.get(target) === index ? target : 'crm',
  )
}

/** Whether a column is rather about what another one before it is about as well. */
function saysMore(target: ColumnTarget, column: Column, other: Column): boolean {
  if (other.cells.length === 0) return column.cells.length > 0
  if (target !== 'displayName') return false
  const isOfLead = /^(?:(?:primary)?contact)?name$/.test(plainWord(column.header))
  if (isOfLead && /lead/i.test(other.header)) return true
  if (/^primarycontactname$/.test(plainWord(column.header))) return true
  const areFull = ({ cells }: Column) => share(cells, isSeveralWords) > 0.5
  return FULL.test(plainWord(column.header)) && areFull(column) && !areFull(other)
}

/** The whole name, as programs call it that have a short one as well. */
const FULL = /^(?:full|real|complete)name|vollst|nom(?:bre|e)?complet/
