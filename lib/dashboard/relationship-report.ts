import type { Tier } from '../model/glyphs'
import { shortestOf, type TagBook, tagsOf } from '../model/person/tag'
import type { Interaction, TierMove } from '../model/records'
import type { AnswerCount, AskedPost } from '../model/reports/asked'
import { type Period, spanBefore, spanOf } from '../model/reports/periods'
import { type Answers, answerTally, type Contact } from '../model/reports/relationships/answers'
import { colleagueTally } from '../model/reports/relationships/colleagues'
import { contactTally } from '../model/reports/relationships/contacts'
import { effortByTier } from '../model/reports/relationships/effort'
import { gravity } from '../model/reports/relationships/gravity'
import { advocatesMoved, latestMoves, type Move } from '../model/reports/relationships/moved'
import { neglectedVips } from '../model/reports/relationships/neglected'
import type { RelationshipReport } from '../model/reports/relationships/report'
import {
  type KeptPerson,
  levelAt,
  type MovesByPerson,
  movesByPerson,
  movesByStep,
  tiersOverTime,
} from '../model/reports/relationships/tiers'
import type { Member } from '../model/vip/vip-programme'
import { readAgreement } from '../store/agreement'
import { answerCounts } from '../store/answer-counts'
import { askedSince, firstAsked } from '../store/asked'
import { countBetween, firstTime, inChunks, inOrderOfTime } from '../store/chunks'
import { type Database, type PersonRow, personOfRow } from '../store/database'
import { tagBook } from '../store/tags'
import type { Job } from '../worker/server'
import { yieldToMain } from '../yield-to-main'
import { goThrough, type Progress, progressOf } from './progress'

/** Everybody, as far as the report goes by them: the same for every period. */
interface Everybody {
  people: KeptPerson[]
  /** Of everybody but the team. */
  tiers: Map<string, Tier>
  vips: Member[]
  /** When the first was kept. */
  first: number | undefined
}

/**
 * Reads reports on relationships, until their signal ends it; people are read once for all periods.
 *
 * @returns a reading, which is handed the state of the database: another one than before and everybody
 *   is read anew
 */
export function relationshipReader(db: Database) {
  let known: { state: number; everybody: Everybody } | undefined
  return async (question: Question, state: number, { onProgress, signal }: Job<number>) => {
    const { period, now } = question
    const before = spanBefore(period, now)
    const contacts =
      (await countBetween(db.interactions, spanOf(period, 0, now))) +
      (before ? await countBetween(db.interactions, before) : 0)
    const isKnown = known?.state === state
    const total = contacts + (isKnown ? 0 : await db.people.count())
    const progress = progressOf(total, onProgress, signal)
    const everybody = (isKnown && known?.everybody) || (await readEverybody(db, progress))
    known = { state, everybody }
    return report(db, everybody, question, progress)
  }
}

async function readEverybody(db: Database, progress: Progress): Promise<Everybody> {
  const all: Everybody = { people: [], tiers: new Map(), vips: [], first: undefined }
  const book = await tagBook(db)
  await goThrough(inChunks(db.people), (row) => takeUp(all, row, book), progress)
  return all
}

function takeUp(all: Everybody, row: PersonRow, book: TagBook): void {
  const { id, tier, createdAt, strength = 0 } = row
  if (row.isTeam) return
  all.people.push({ id, tier, createdAt, strength })
  all.tiers.set(id, tier)
  all.first = Math.min(all.first ?? createdAt, createdAt)
  const { vip } = row
  if (!vip) return
  const tagDays = shortestOf(tagsOf(row.tags ?? [], book))?.everyDays
  const { lastContactAt } = row
  all.vips.push({ person: { ...personOfRow(row), vip }, lastContactAt, tagDays })
}

/** What a report is asked. */
export interface Question {
  period: Period
  now: number
  intervalDays: number
  promisedHours: number
}

async function report(
  db: Database,
  everybody: Everybody,
  question: Question,
  progress: Progress,
): Promise<RelationshipReport> {
  const { people, tiers, vips } = everybody
  const { period, now, intervalDays, promisedHours } = question
  const first = Math.min(everybody.first ?? now, (await firstTime(db.interactions)) ?? now)
  const span = spanOf(period, Math.min(first, (await firstAsked(db)) ?? now), now)
  const before = spanBefore(period, now)
  const compared = before && first <= before.from ? before : undefined
  const moves = await readMoves(db, compared?.from ?? span.from, progress.signal)
  const tierOn = (id: string, at: number) => {
    const tier = tiers.get(id)
    return tier && levelAt(tier, moves.get(id), at)
  }
  const asked = await readAsked(db, (compared ?? span).from, now, everybody)
  const tally = contactTally(span, tierOn, promisedHours)
  for (const one of asked.posts) tally.post(one)
  for (const one of asked.forgotten) if (one.at >= span.from) tally.forgotten(one)
  const { countColleagues } = await readAgreement(db)
  const ours = countColleagues
    ? colleagueTally((id, at) => tierOn(id, at) !== undefined)
    : undefined
  const add = (contact: Interaction) => {
    tally.add(contact)
    ours?.add(contact)
  }
  await goThrough(inOrderOfTime(db.interactions, span), add, progress)
  const contacts = tally.result()
  const answersBefore =
    compared && (await readAnswers(db, compared, everybody, question, asked, progress))
  await yieldToMain(progress.signal)
  const overTime = tiersOverTime(people, moves, span)
  await yieldToMain(progress.signal)
  const drawn = gravity(people, moves, span.from, span.to)
  const drawnBefore = compared && gravity(people, moves, compared.from, compared.to)
  await yieldToMain(progress.signal)
  return {
    span,
    people: people.length,
    tiers: overTime,
    moves: movesByStep(people, moves, span),
    gravity: drawn,
    gravityBefore: drawnBefore,
    advocates: advocatesMoved(people, moves, span),
    advocatesBefore: compared && advocatesMoved(people, moves, compared),
    latest: await named(db, latestMoves(people, moves, span)),
    contacts,
    colleagues: ours?.result(),
    answersBefore,
    promisedHours,
    effort: effortByTier(people, contacts.sentByTier, now),
    neglected: neglectedVips(vips, intervalDays, now),
    intervalDays,
  }
}

/** How soon all of a span were answered; the team's own left out. */
async function readAnswers(
  db: Database,
  span: { from: number; to: number },
  { tiers }: Everybody,
  { promisedHours }: Question,
  { posts, forgotten }: Asked,
  progress: Progress,
): Promise<Answers> {
  const tally = answerTally(promisedHours, span.to)
  const isWithin = ({ at }: { at: number }) => at >= span.from && at < span.to
  const within = posts.filter(isWithin)
  for (const one of within) tally.post(one)
  for (const one of forgotten.filter(isWithin)) tally.count(one)
  const urls = new Set(within.flatMap(({ url }) => url ?? []))
  const add = (contact: Contact) => {
    const isPost = contact.direction === 'in' && urls.has(contact.url ?? '')
    if (tiers.has(contact.personId) && !isPost) tally.add(contact)
  }
  await goThrough(inOrderOfTime(db.interactions, span), add, progress)
  return tally.of({})
}

interface Asked {
  posts: readonly AskedPost[]
  forgotten: readonly AnswerCount[]
}

/** What was asked of us on the networks since then; of the team nothing counts. */
async function readAsked(
  db: Database,
  from: number,
  now: number,
  { tiers }: Everybody,
): Promise<Asked> {
  const posts = await askedSince(db, from)
  const isCounted = ({ personId }: AskedPost) => personId === undefined || tiers.has(personId)
  return { posts: posts.filter(isCounted), forgotten: await answerCounts(db, from, now) }
}

async function named(db: Database, moves: readonly TierMove[]): Promise<Move[]> {
  const people = await db.people.bulkGet(moves.map(({ personId }) => personId))
  return moves.map(({ personId, from, to, at, by }, nth) => ({
    ...{ personId, from, to, at, by },
    name: people[nth]?.displayName ?? '',
  }))
}

async function readMoves(db: Database, from: number, signal: AbortSignal): Promise<MovesByPerson> {
  const moves: TierMove[] = []
  const reading = { onRead: () => undefined, signal }
  const span = { from, to: Number.MAX_SAFE_INTEGER }
  await goThrough(inOrderOfTime(db.tierMoves, span), (move) => moves.push(move), reading)
  return movesByPerson(moves)
}
