import { fold } from '../search'
import { fieldOf, fieldsWith } from './fields'
import type { Identity, Person } from './person'

/** What of an account one is found by. */
type FoundAccount = Pick<Identity, 'network' | 'handle' | 'handleHistory'>

/** What people leave out or write in several ways: apostrophes, and what nobody sees. */
const LEFT_OUT = /['’ʼ‘`´]|\p{Default_Ignorable_Code_Point}/gu

const TEXTS = fieldsWith('schema', 'text').map((id) => fieldOf(id).key)

/** A text as it is searched, and as what is typed is compared with it. One line, however many. */
export function searched(text: string): string {
  return fold(text).replace(LEFT_OUT, '').replace(/\s+/g, ' ').trim()
}

/**
 * All that a person is found by, a line each between two line ends: name, e-mail addresses, ids in
 * other programs, what the CRM says, then the accounts of now and before.
 */
export function foundText(person: Person, accounts: readonly FoundAccount[]): string {
  return `${recordLines(person)}${accounts.map(accountLines).join('')}`
}

function recordLines(person: Person): string {
  const { displayName, emails = [], externalIds = [], crm = {} } = person
  const fields = TEXTS.map((key) => person[key as keyof Person] as string | undefined)
  const facts = [...externalIds.map(({ id }) => id), ...fields, ...Object.values(crm)]
  const lines = [displayName, ...emails, ...facts].map((text) => searched(text ?? ''))
  return `\n${[...new Set(lines)].filter(Boolean).join('\n')}\n`
}

/**
 * The lines of one account. The network stands in capitals, which nothing else has here: who types
 * "li" does not mean everybody on LinkedIn.
 */
function accountLines({ network, handle, handleHistory }: FoundAccount): string {
  return [handle, ...handleHistory].map((one) => `${accountWord(network, one)}\n`).join('')
}

/** An account as it stands in a text, and as an address is looked for. */
export function accountWord(network: string, handle: string): string {
  return `${network.toUpperCase()}/${searched(handle)}`
}

/** The text of a person whose record is another now, and whose accounts are as they were. */
export function withRecord(text: string, person: Person): string {
  const accounts = text.split('\n').filter((line) => /^[A-Z]+\//.test(line))
  return `${recordLines(person)}${accounts.map((line) => `${line}\n`).join('')}`
}
