import { DAY } from '../days'
import type { Note } from '../person/note'
import type { Identity, Person } from '../person/person'
import { newTag, tagKey } from '../person/tag'
import type {
  Campaign,
  FollowUp,
  Insight,
  Interaction,
  Observation,
  Reward,
  TierMove,
} from '../records'
import { KINDS, type Kind } from './kinds'
import { type Chances, chances } from './random'
import {
  CAMPAIGNS,
  COMPANIES,
  FAMILY,
  GIVEN,
  HEARD,
  NOTES,
  RISING,
  SAID,
  TAGS,
  WHY_VIP,
} from './words'

const HOUR = 3_600_000
const YEAR = 365
const PEOPLE = 200
const SEED = 20_251

/** The rows of one year, by table. */
export interface Year {
  people: Person[]
  identities: Identity[]
  interactions: Interaction[]
  notes: Note[]
  insights: Insight[]
  followUps: FollowUp[]
  rewards: Reward[]
  campaigns: Campaign[]
  observations: Observation[]
  tierMoves: TierMove[]
  tags: ReturnType<typeof newTag>[]
}

type Network = Identity['network']
const NETWORKS: readonly Network[] = ['x', 'x', 'facebook', 'linkedin']
const HOSTS = { x: 'x.com/', facebook: 'www.facebook.com/', linkedin: 'www.linkedin.com/in/' }

const ANSWERS = {
  praise: 'thank',
  mention: 'thank',
  share: 'thank',
  comment: 'thank',
  question: 'answer',
  complaint: 'answer',
} as const

/** A year of about 200 invented people with a brand, the same every time, that ends at `now`. */
export function yearUntil(now: number): Year {
  const luck = chances(SEED)
  const year: Year = {
    people: [],
    identities: [],
    interactions: [],
    notes: [],
    insights: [],
    followUps: [],
    rewards: [],
    campaigns: [],
    observations: [],
    tierMoves: [],
    tags: TAGS.map((name) => newTag(name)),
  }
  for (const kind of KINDS) {
    for (let n = 0; n < PEOPLE * kind.share; n++) addLife(year, kind, luck, now)
  }
  addCampaigns(year, luck, now)
  addInsights(year, luck, now)
  addTwin(year, luck)
  return year
}

function addLife(year: Year, kind: Kind, luck: Chances, now: number): void {
  const nth = year.people.length
  const given = GIVEN[nth % GIVEN.length] ?? ''
  const family = FAMILY[(nth * 7 + Math.floor(nth / GIVEN.length)) % FAMILY.length] ?? ''
  const handle = `${given}_${family}`
    .normalize('NFD')
    .replace(/[^a-z_]/gi, '')
    .toLowerCase()
  const network = luck.of(NETWORKS)
  const kept = now - luck.between(kind.tier === 'unknown' ? 1 : 60, YEAR - 5) * DAY
  const isVip = kind.tier === 'fully_engaged' && luck.happens(0.7)
  const person: Person = {
    id: luck.id(),
    displayName: `${given} ${family}`,
    tier: kind.tier,
    tierSource: 'staff',
    status: luck.of(['customer', 'customer', 'prospect', 'former', 'unknown']),
    motivation: [],
    ...(luck.happens(0.4) && { tags: [tagKey(luck.of(TAGS))] }),
    ...(luck.happens(0.6) && { influence: { followers: luck.between(40, 9000) } }),
    ...(nth % 4 === 2 && { company: companyOf(nth) }),
    ...(isVip && {
      vip: { since: kept + luck.between(10, 40) * DAY, by: 'Robin', why: luck.of(WHY_VIP) },
    }),
    createdAt: kept,
    updatedAt: now - luck.between(0, 30) * DAY,
  }
  year.people.push(person)
  year.identities.push({
    network,
    key: `handle:${handle}`,
    handle,
    handleHistory: [],
    url: `https://${HOSTS[network]}${handle}`,
    kind: 'person',
    personId: person.id,
  })
  addContacts(year, person, network, kind, luck, now)
  addMoves(year, person, kind, luck, now)
  if (luck.happens(0.3)) {
    const at = kept + luck.between(0, 50) * DAY
    const text = luck.of(NOTES)
    year.notes.push({ id: luck.id(), personId: person.id, text, kind: 'note', at })
  }
  if (isVip || luck.happens(0.05)) {
    const due = now + luck.between(-3, 30) * DAY
    year.followUps.push({ id: luck.id(), personId: person.id, due, why: 'Ask how the strap holds' })
  }
}

/** Not everybody of one given name in the same one. */
function companyOf(nth: number): string | undefined {
  return COMPANIES[(Math.floor(nth / 4) + Math.floor(nth / GIVEN.length)) % COMPANIES.length]
}

function addContacts(
  year: Year,
  { id: personId, createdAt }: Person,
  channel: Network,
  { writes, says, label }: Kind,
  luck: Chances,
  now: number,
): void {
  for (let left = luck.between(...writes); left > 0; left--) {
    const at = now - luck.between(0, Math.floor((now - createdAt) / HOUR)) * HOUR
    const kind = luck.of(says)
    const excerpt = luck.of(SAID[kind])
    const said = { personId, channel, at, excerpt } as const
    year.interactions.push({ ...said, id: luck.id(), direction: 'in', kind, direct: true })
    year.observations.push({
      network: channel,
      postKey: luck.id(),
      personId,
      identityKey: year.identities.at(-1)?.key ?? '',
      label: kind === 'complaint' ? 'negative' : label,
      at,
    })
    // Slow in spring, quicker since.
    const isSlow = now - at > 200 * DAY
    const answered = at + luck.between(isSlow ? 3 : 1, isSlow ? 60 : 20) * HOUR
    if (answered > now || !luck.happens(kind === 'comment' ? 0.3 : 0.8)) continue
    year.interactions.push({
      id: luck.id(),
      personId,
      channel: kind === 'complaint' && luck.happens(0.3) ? 'phone' : channel,
      direction: 'out',
      kind: ANSWERS[kind],
      direct: true,
      at: answered,
    })
  }
}

function addMoves(year: Year, person: Person, kind: Kind, luck: Chances, now: number): void {
  const { id: personId, createdAt, tier } = person
  if (tier === 'unknown') return
  const move = { personId, by: 'Robin', reasons: [] }
  const first = kind.was && luck.happens(0.6) ? kind.was : tier
  const seen = createdAt + luck.between(1, 20) * DAY
  year.tierMoves.push({ ...move, id: luck.id(), from: 'unknown', to: first, at: seen })
  if (first === tier) return
  const at = seen + luck.between(1, Math.max(1, Math.floor((now - seen) / DAY) - 1)) * DAY
  year.tierMoves.push({ ...move, id: luck.id(), from: first, to: tier, at: Math.min(at, now) })
}

function addCampaigns({ people, campaigns, rewards }: Year, luck: Chances, now: number): void {
  const vips = people.filter(({ vip }) => vip)
  for (const { daysAgo, lasts, name, kind } of CAMPAIGNS) {
    const startsAt = now - daysAgo * DAY
    const asked = vips.filter(() => luck.happens(0.7)).map(({ id }) => id)
    const tookPart = asked.filter(() => luck.happens(0.5))
    const id = luck.id()
    const endsAt = startsAt + lasts * DAY
    campaigns.push({ id, name, kind, startsAt, endsAt, asked, tookPart })
    if (kind === 'open_question') continue
    for (const personId of kind === 'giveaway' ? tookPart : asked) {
      const at = startsAt + luck.between(0, 5) * DAY
      rewards.push({ id: luck.id(), personId, campaignId: id, kind, at, why: name })
    }
  }
}

function addInsights({ people, insights }: Year, luck: Chances, now: number): void {
  const capture = (topic: string, daysAgo: number) =>
    insights.push({
      id: luck.id(),
      personId: luck.of(people).id,
      text: luck.of(HEARD[topic] ?? []),
      topic,
      sentiment: luck.of(['positive', 'neutral', 'negative', 'neutral']),
      at: now - daysAgo * DAY,
    })
  for (let n = 0; n < 110; n++) capture(luck.of(Object.keys(HEARD)), luck.between(0, YEAR - 10))
  for (let n = 0; n < 14; n++) capture(RISING, luck.between(0, 25))
}

/** Somebody a second time, under an account that nobody has linked with the first. */
function addTwin({ people, identities }: Year, luck: Chances): void {
  const first = people.find(({ vip }) => vip)
  const account = identities.find(({ personId }) => personId === first?.id)
  if (!first || !account) return
  const network = account.network === 'linkedin' ? 'x' : 'linkedin'
  const handle = `${account.handle.replaceAll('_', '-')}-7`
  const { vip: _, tags: __, influence: ___, ...rest } = first
  const twin: Person = { ...rest, id: luck.id(), tier: 'unknown', status: 'unknown' }
  people.push(twin)
  identities.push({
    ...account,
    network,
    key: `handle:${handle}`,
    handle,
    url: `https://${HOSTS[network]}${handle}`,
    personId: twin.id,
  })
}
