import { UserError } from '../model/user-error'
import {
  Draw,
  type DrawGroup,
  type DrawRequest,
  drawWinners,
  type Eligible,
} from '../model/vip/draw'
import { canBeRewarded } from '../model/vip/vip-programme'
import type { Database, PersonRow } from './database'
import { peopleNow, vipAdvocates } from './find'

/** There are fewer people than winners. */
class TooFewToDrawError extends UserError {
  override name = 'TooFewToDrawError'
  constructor() {
    super('error_draw_too_few')
  }
}

/** Draws, the latest first. */
export function draws(db: Database): Promise<Draw[]> {
  return db.draws.orderBy('at').reverse().toArray()
}

/** Who is eligible now. The team, and whoever is to be left alone, never is. */
export async function eligibleIn(
  db: Database,
  among: DrawGroup,
  again: boolean,
): Promise<Eligible> {
  const people = (await peopleIn(db, among)).filter(canBeRewarded).map(({ id }) => id)
  const before = again ? new Set<string>() : await lastWinners(db)
  return {
    eligible: people.filter((id) => !before.has(id)),
    leftOut: people.filter((id) => before.has(id)),
  }
}

/**
 * Draws the winners and keeps the draw, with all that checking it needs.
 * @throws TooFewToDrawError, or a ZodError naming the field that is wrong
 */
export async function runDraw(
  db: Database,
  { name, phrase, among, count, again }: DrawRequest,
  now: number,
): Promise<Draw> {
  const { eligible, leftOut } = await eligibleIn(db, among, again)
  if (count > eligible.length) throw new TooFewToDrawError()
  const drawn = await drawWinners(Draw.shape.phrase.parse(phrase), eligible, count)
  const id = crypto.randomUUID()
  const draw = Draw.parse({ id, name, phrase, among, leftOut, ...drawn, at: now })
  await db.draws.add(draw)
  return draw
}

async function peopleIn(db: Database, among: DrawGroup): Promise<PersonRow[]> {
  if (among.of === 'campaign') {
    const campaign = await db.campaigns.get(among.campaignId)
    const people = await peopleNow(db, campaign?.tookPart ?? [])
    return [...new Map(Array.from(people.values(), (row) => [row.id, row])).values()]
  }
  const vips = await vipAdvocates(db)
  return among.of === 'vips' ? vips : vips.filter(({ tags }) => tags?.includes(among.tag))
}

async function lastWinners(db: Database): Promise<Set<string>> {
  const last = await db.draws.orderBy('at').last()
  const winners = await peopleNow(db, last?.winners ?? [])
  return new Set(Array.from(winners.values(), ({ id }) => id))
}
