import type { Merge } from '../../../lib/model/person/merge'
import type { Identity, Person } from '../../../lib/model/person/person'
import type { Handover } from '../../../lib/model/team/handover'
import type { Review } from '../../../lib/model/team/review'
import type { Stamp } from '../../../lib/sync/clock'
import { nameOf, type RecordState, textOf, type Value } from '../../../lib/sync/state'
import { whoIsWho } from '../../../lib/sync/who'
import { Device, LATER, type Parts, SOUND } from './device'

const HANDLES = ['ada', 'bo', 'cy', 'di']
const STEPS = 24

/** What happened in a history that its end is held to. */
interface Log {
  kept: { id: string; network: string; handle: string; at: Stamp }[]
  notes: Map<string, { person: string; isRemoved: boolean }>
  /** Everybody who was erased or removed by name, with what stands in all that is theirs. */
  gone: { id: string; at: Stamp; isErased: boolean }[]
}

/**
 * Three devices do something at random, offline and in touch, hear of each other in any order, twice,
 * in parts, and then of everything.
 *
 * @returns what is wrong at the end; nothing where all is well
 */
export function history(seed: number, parts: Parts = SOUND): string[] {
  const random = randomFrom(seed)
  let time = 1_700_000_000_000
  let ids = 0
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`
  const devices = [1, 2, 3].map((number) => new Device(number, () => time, newId, parts))
  const log: Log = { kept: [], notes: new Map(), gone: [] }
  for (let step = 0; step < STEPS; step++) {
    time += random(3)
    const device = pick(devices, random)
    if (random(4) === 0) hear(device, pick(devices, random), random)
    else device.write(() => act(device, log, random, newId))
  }
  meet(devices)
  const wrong = [...differences(devices), ...faults(devices, log)]
  return wrong.length > 0 ? wrong : afterwards(devices)
}

type Random = (below: number) => number

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

function pick<One>(all: readonly One[], random: Random): One {
  return all[random(all.length)] as One
}

/** What is written about somebody says so: of the erased it must be nowhere at the end. */
const wordOf = (id: string) => `w${Number(id.slice(-12))}w`

function act(device: Device, log: Log, random: Random, newId: () => string): void {
  const people = device.all<Person>('people')
  const person = people.length > 0 ? pick(people, random) : undefined
  const act = random(23)
  if (!person || act < 5) keep(device, log, random)
  else if (act < 9) edit(device, person, random)
  else if (act < 11) note(device, log, person, newId())
  else if (act === 11) changeNote(device, log, random)
  else if (act === 12) device.link(person.id, 'linkedin', pick(HANDLES, random))
  else if (act === 13) identify(device, random)
  else if (act < 16) device.merge(person.id, pick(people, random).id)
  else if (act === 16) unmerge(device, random)
  else if (act < 19) list(device, person, random, newId)
  else if (act < 21) remove(device, log, person.id, true)
  else if (act === 21) (random(2) === 0 ? review : handOver)(device, person, newId(), random)
  else remove(device, log, person.id, false)
}

function keep(device: Device, log: Log, random: Random): void {
  const handle = pick(HANDLES, random)
  const before = new Set(device.rows.keys())
  const id = device.keep('x', handle, (id) => `Name ${wordOf(id)}`)
  if (before.has(nameOf('people', id))) return
  log.kept.push({ id, network: 'x', handle, at: device.clock.state.last ?? '' })
}

function edit(device: Device, { id }: Person, random: Random): void {
  const word = `${wordOf(id)} ${random(100)}`
  const vip = { since: random(1000), by: 'Ann', why: word }
  const changes = [
    { company: word },
    { company: null },
    { tier: pick(['engaged', 'unknown', 'actively_disengaged'] as const, random) },
    { motivation: { add: word } },
    { doNotEngage: random(2) === 0 },
    { tags: { add: pick(['red', 'blue'], random) } },
    { tags: { remove: pick(['red', 'blue'], random) } },
    { influence: { followers: random(10) } },
  ]
  const chosen = random(changes.length + 1)
  const change = changes[chosen]
  if (change) device.change(id, change as Parameters<Device['change']>[1])
  else {
    const { vip: before, ...person } = device.person(id) as Person
    device.put('people', id, { ...person, ...(!before && { vip }) })
  }
}

function note(device: Device, log: Log, { id: personId }: Person, id: string): void {
  const text = `about ${wordOf(personId)}`
  device.put('notes', id, { id, personId, text, kind: 'note', at: 0, by: 'Ann' })
  log.notes.set(id, { person: personId, isRemoved: false })
}

/** Somebody is handed to a colleague; or what was handed over is done, open again or taken back. */
function handOver(device: Device, { id: personId }: Person, id: string, random: Random): void {
  const handovers = device.all<Handover>('handovers')
  const one = handovers.length > 0 && random(2) === 0 ? pick(handovers, random) : undefined
  const words = `for ${wordOf(personId)}`
  if (!one) device.put('handovers', id, { id, personId, from: 'ann', to: 'ben', words, at: 1 })
  else if (random(3) === 0) device.remove('handovers', one.id)
  else {
    const { doneAt, ...open } = one
    device.put('handovers', one.id, { ...open, ...(doneAt === undefined && { doneAt: 2 }) })
  }
}

/** A reply to somebody is to be looked at, or was. */
function review(device: Device, { id: personId }: Person, id: string, random: Random): void {
  const reviews = device.all<Review>('reviews')
  const one = reviews.length > 0 && random(2) === 0 ? pick(reviews, random) : undefined
  const text = `to ${wordOf(personId)}`
  const post = { network: 'x', postKey: 'abc', action: 'answer' }
  if (!one) device.put('reviews', id, { id, personId, ...post, from: 'ann', text, at: 1 })
  else if (random(3) === 0) device.remove('reviews', one.id)
  else {
    const verdict = {
      what: pick(['approved', 'returned'], random),
      text: one.text,
      by: 'ben',
      at: 2,
    }
    device.put('reviews', one.id, { ...one, verdict })
  }
}

function changeNote(device: Device, log: Log, random: Random): void {
  const notes = device.all<{ id: string; pinned?: true }>('notes')
  const one = notes.length > 0 && pick(notes, random)
  if (!one) return
  const noted = log.notes.get(one.id)
  if (random(2) === 0) device.put('notes', one.id, { ...one, pinned: true })
  else {
    device.remove('notes', one.id)
    if (noted) noted.isRemoved = true
  }
}

function identify(device: Device, random: Random): void {
  const accounts = device.all<Identity>('identities')
  const one = accounts.length > 0 && pick(accounts, random)
  if (one) device.identify(one, String(one.handle.charCodeAt(0)))
}

function unmerge(device: Device, random: Random): void {
  const merges = device.all<Merge>('merges')
  if (merges.length > 0) device.unmerge(pick(merges, random))
}

function list(device: Device, { id: personId }: Person, random: Random, newId: () => string): void {
  const campaigns = device.all<{ id: string; asked: string[] }>('campaigns')
  const id = newId()
  const one = campaigns.length > 0 ? pick(campaigns, random) : { id, ...CAMPAIGN }
  const others = one.asked.filter((other) => other !== personId)
  const asked = random(3) === 0 ? others : [...others, personId]
  device.put('campaigns', one.id, { ...one, asked })
}

const CAMPAIGN = { name: 'News', kind: 'preview', startsAt: 0, asked: [] as string[], tookPart: [] }

function remove(device: Device, log: Log, id: string, isErased: boolean): void {
  const known = whoIsWho(device.knowing()).members.get(id) ?? []
  const ids = isErased ? device.erase(id) : device.removePerson(id)
  const at = device.clock.state.last ?? ''
  const others = known.filter((one) => !device.person(one))
  for (const one of new Set([...ids, ...others])) log.gone.push({ id: one, at, isErased })
}

/** One hears a part of what another knows, in any order, some of it twice. */
function hear(device: Device, other: Device, random: Random): void {
  other.note()
  const records = [...other.state].filter(() => random(3) > 0)
  const shuffled = records.sort(() => random(3) - 1)
  device.receive([...shuffled, ...shuffled.slice(0, random(3))])
}

/** More rounds than it ever takes until there is nothing new. */
const ROUNDS = 4

/** Everybody hears everything, until there is nothing new. */
function meet(devices: readonly Device[]): void {
  for (let isNew = true, round = 0; isNew && round < ROUNDS; round++) {
    for (const device of devices) device.note()
    const known = devices.flatMap(({ state }) => [...state])
    isNew = devices.map((device) => device.receive(known)).includes(true)
  }
}

const spelled = (all: ReadonlyMap<string, RecordState | object>) =>
  [...all].map(([name, one]) => `${name} ${textOf(one as Value)}`).sort()

function differences(devices: readonly Device[]): string[] {
  const [first, ...others] = devices
  if (!first) return []
  const [rows, states] = [spelled(first.rows).join('\n'), spelled(first.state).join('\n')]
  return others.flatMap((other) => [
    ...(spelled(other.rows).join('\n') === rows ? [] : ['rows differ']),
    ...(spelled(other.state).join('\n') === states ? [] : ['states differ']),
  ])
}

function faults([device]: readonly Device[], log: Log): string[] {
  if (!device) return []
  const who = whoIsWho(device.state)
  const wrong: string[] = []
  const accounts = device.all<Identity>('identities')
  for (const { id } of device.all<Person>('people')) {
    if (!accounts.some(({ personId }) => personId === id)) wrong.push(`${id} has no account`)
  }
  for (const table of ['identities', 'notes', 'handovers', 'reviews']) {
    for (const { personId } of device.all<{ personId: string }>(table)) {
      if (!device.person(personId)) wrong.push(`${table}: a row of nobody, ${personId}`)
    }
  }
  const all = [...spelled(device.rows), ...spelled(device.state)].join('\n')
  for (const { id } of log.gone)
    if (all.includes(wordOf(id))) wrong.push(`something is left of ${id}`)
  const lastGone =
    log.gone
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? ''
  for (const { network, handle, at } of log.kept) {
    const isThere = accounts.some((one) => one.network === network && one.handle === handle)
    if (at > lastGone && !isThere) wrong.push(`${handle} was kept and is not there`)
  }
  const isAnyGone = log.gone.length > 0
  for (const [id, { person, isRemoved }] of log.notes) {
    const mayBeGone =
      isRemoved || log.gone.some(({ id }) => id === person) || (isAnyGone && who.isGone(person))
    if (!mayBeGone && !device.rows.has(nameOf('notes', id))) wrong.push(`note ${id} is lost`)
  }
  const again = [...device.rows].map(([name, row]) => ({ name, stamps: [LATER], row }))
  for (const [name, { cells }] of SOUND.edits(device.state, again)) {
    const news = Object.keys(cells).filter((cell) => cells[cell]?.[0] === LATER)
    wrong.push(`what is shown says something new: ${name} ${news}`)
  }
  return wrong
}

/** What somebody writes when all is quiet is what everybody has. */
function afterwards(devices: readonly Device[]): string[] {
  const [first, second] = devices
  if (!first || !second) return []
  const ids = first.all<Person>('people').map(({ id }) => id)
  first.write(() => {
    for (const id of ids) first.change(id, { company: 'At last', doNotEngage: true })
  })
  meet(devices)
  const isSaid = ids.every(
    (id) => second.person(id)?.company === 'At last' && second.person(id)?.doNotEngage,
  )
  second.write(() => {
    for (const id of ids) second.change(id, { company: null, doNotEngage: false })
  })
  meet(devices)
  const isCleared = ids.every(
    (id) => first.person(id) && !first.person(id)?.company && !first.person(id)?.doNotEngage,
  )
  return [...(isSaid ? [] : ['a change is lost']), ...(isCleared ? [] : ['a clearing is lost'])]
}
