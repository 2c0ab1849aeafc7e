import type { Identity } from '../model/person/person'
import { keysEver } from '../store/identities'
import { readable } from './cells'
import type { Stamp } from './clock'
import { type Draft, latest, type Write } from './draft'
import { claimsIn } from './links'
import { nameOf, OWN, type RecordState } from './state'
import { type Account, accountCells, presentName, standing, type Who, whoIsWho } from './who'

/** An account whose row is gone was erased, has another key now, or is nobody's any more. */
export function removeAccounts(draft: Draft): void {
  const accounts = draft.writesOf('identities')
  for (const write of accounts) {
    const gone = draft.erasedAt(write)
    if (gone) draft.write(write.name, {}, { gone })
  }
  const who = whoIsWho(draft.state)
  for (const write of accounts) {
    if (write.row || draft.erasedAt(write)) continue
    const account = who.accounts.get(write.name)
    const owner = who.ownerOf(write.name)
    // Where whoever had it is gone, so is the account: it does not go on under another key.
    if (!owner && [...(account?.claims.keys() ?? [])].some(who.isGone)) continue
    // Of what nobody was told of yet, whoever has it now is the one who had it.
    const isIts = (one: Write) =>
      hadKey(one, write.name) && (!owner || who.headOf(ownerOf(one)) === owner)
    const now = accounts.find(isIts)
    if (now) move(draft, write, now)
    else if (owner) disclaim(draft, account, latest(write), () => true)
  }
}

/**
 * Says whose each account is, and what it is.
 *
 * @param before who was who before anything was written here
 */
export function claimAccounts(draft: Draft, before: Who): void {
  const who = whoIsWho(draft.state)
  const wasShown = (name: string) => {
    const isWhole = draft.before.get(name)?.cells['in:account'] !== undefined
    return isWhole && before.ownerOf(name) !== undefined
  }
  for (const write of draft.writesOf('identities')) {
    const { name, row } = write
    const owner = who.ownerOf(name)
    const personId = draft.ownerOf(write, owner !== undefined)
    if (!row || !personId || who.isGone(personId)) continue
    const isSaid = owner !== undefined && owner === who.headOf(personId)
    if (!isSaid) claim(draft, who, write, personId, wasShown)
    // Whoever claims an account says all of it: what is known of it may be from before an erasure.
    const cells = isSaid && wasShown(name) ? accountCells(draft.state, who, name) : undefined
    draft.say(name, row, latest(write), cells && readable(name, cells, { personId }))
  }
}

/** Takes an account over from whom it was shown with; who was not seen with it may be the same person. */
function claim(
  draft: Draft,
  who: Who,
  write: Write,
  personId: string,
  wasShown: (name: string) => boolean,
): void {
  const { name } = write
  const stamp = latest(write)
  const present = presentName(draft.state, name)
  const account = who.accounts.get(name)
  const known = [who.headOf(personId), undefined]
  if (wasShown(present)) {
    if (present !== name) handOver(draft, name, present, stamp)
    else disclaim(draft, account, stamp, (id) => !known.includes(who.headOf(id)))
  }
  draft.write(name, { [OWN + personId]: [stamp, 1] })
}

/** The account stands under another key from now on, with all that was said of whose it is. */
function move(draft: Draft, write: Write, now: Write): void {
  const stamp = latest(write)
  const said = claimsOn(draft, write.name)
  const isSaid = Object.keys(said).length > 0
  draft.write(write.name, { to: [stamp, (now.row as Identity).key] })
  draft.write(now.name, isSaid ? said : { [OWN + draft.ownerOf(now, false)]: [stamp, 1] })
}

/** Somebody else has the handle now: who had it is known by the account's present key alone. */
function handOver(draft: Draft, name: string, present: string, stamp: Stamp): void {
  const said = claimsOn(draft, name)
  draft.write(present, said)
  for (const cell of [...Object.keys(said), 'to']) draft.write(name, { [cell]: [stamp, null] })
}

/** What is said of whose an account is, as it was at that time: an erasure since then holds for it. */
function claimsOn(draft: Draft, name: string): RecordState['cells'] {
  const claims = claimsIn(draft.state.get(name)).filter(([, [, isTheirs]]) => isTheirs)
  return Object.fromEntries(claims.map(([id, cell]) => [OWN + id, cell]))
}

/** Takes back what was said of whose an account is, wherever it was said. */
function disclaim(
  draft: Draft,
  account: Account | undefined,
  stamp: Stamp,
  isMeant: (id: string) => boolean,
): void {
  for (const [id] of standing(account).filter(([id]) => isMeant(id))) {
    for (const name of account?.names ?? []) {
      const own = OWN + id
      if (draft.state.get(name)?.cells[own]) draft.write(name, { [own]: [stamp, null] })
    }
  }
}

const ownerOf = ({ row }: Write) => (row as Identity | undefined)?.personId ?? ''

/** Whether a row is an account that stood under another key before. */
function hadKey({ row }: Write, name: string): boolean {
  const keys = row ? keysEver(row as Identity) : []
  return keys.some((key) => nameOf('identities', key) === name)
}
