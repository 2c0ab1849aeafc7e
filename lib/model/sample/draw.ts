import { DAY } from '../days'
import { type Draw, drawWinners } from '../vip/draw'
import type { Year } from './lives'
import { chances } from './random'

const PHRASE = 'Ten repaired packs, drawn after the last repair day'
const WINNERS = 3
const SEED = 20_252

/** The draw in a year's giveaway, among whoever took part: none where too few did. */
export async function drawsOf({ campaigns }: Year): Promise<Draw[]> {
  const giveaway = campaigns.find(({ kind }) => kind === 'giveaway')
  if (!giveaway || giveaway.tookPart.length < WINNERS) return []
  const { id: campaignId, name, startsAt, endsAt = startsAt, tookPart } = giveaway
  const drawn = await drawWinners(PHRASE, tookPart, WINNERS)
  const among = { of: 'campaign', campaignId, name } as const
  const id = chances(SEED).id()
  return [{ id, name, phrase: PHRASE, among, leftOut: [], at: endsAt + DAY, ...drawn }]
}
