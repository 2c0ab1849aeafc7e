import type { Dexie, Version } from 'dexie'
import { tagSegments } from './tag-upgrade'
import { deriveStrengths, findAuthors, listEmails, makeFindable, stampFindBlocks } from './upgrades'

/**
 * Every version of the database: its tables with their keys and indexes, and what became of the rows
 * of the one before. A new version gets a new `db.version(n)` above the last one, and a stored example
 * of the one before it in `tests/migrations/`.
 */
export function declareVersions(db: Dexie): void {
  const workOut = onlyNoted(db)
  db.version(15).stores({ companyNotes: 'key' })
  // Notes and rewards may say who of us it was: a file with that in it is no earlier version's.
  db.version(14).stores({})
  db.version(13).stores({ answerCounts: '[at+network+kind+outcome]' })
  db.version(12).stores({ findStamps: 'block' }).upgrade(stampFindBlocks)
  // Notes are forgotten by their day, and those with an interval are found by their tags.
  db.version(11).stores({
    people: 'id, vip.since, lastContactAt, updatedAt, contactEveryDays, reviewAfter, *tags',
    notes: 'id, personId, expiresAt',
  })
  db.version(10).stores({ erasures: 'hash' })
  db.version(9).stores({ examples: '[network+postKey], personId, *authorKeys, at' })
  // A person's contacts are found by the first half of the compound index.
  db.version(8).stores({
    people: 'id, vip.since, lastContactAt, updatedAt, contactEveryDays, reviewAfter',
    interactions: 'id, [personId+at], at',
  })
  // Those with an interval of their own are found by it.
  db.version(7).stores({
    people: 'id, vip.since, lastContactAt, updatedAt, contactEveryDays',
  })
  db.version(6)
    .stores({ people: 'id, vip.since, lastContactAt, updatedAt', findBlocks: 'block' })
    .upgrade(makeFindable)
  db.version(5).stores({ tags: 'key' }).upgrade(tagSegments)
  db.version(4).stores({}).upgrade(listEmails)
  db.version(3)
    .stores({
      insights: 'id, personId, topic, at, *authorKeys',
      suggestions: 'id, personId, [network+postKey], status, closedAt, *authorKeys',
      insertions: '[network+postKey], personId, *authorKeys',
      corrections: '[network+postKey], personId, *authorKeys',
    })
    .upgrade(findAuthors)
  db.version(2)
    .stores({
      // Nothing was ever kept in it: templates that come with the extension are in its code.
      templates: null,
      suggestions: 'id, personId, [network+postKey], status, closedAt',
      insertions: '[network+postKey], personId',
      draftUses: 'id, draftId, at',
      rewards: 'id, personId, campaignId, at',
      tierMoves: 'id, personId, at',
      discoveries: '[network+key], network, lastAt',
      draws: 'id, at',
      segments: 'id',
      refusals: 'id, personId, what',
      wordings: 'id',
      columnMaps: 'signature',
      changes: 'id, at',
      changeBlocks: '[changeId+part]',
    })
    .upgrade(deriveStrengths)
  db.version(1).stores({
    people: 'id, vip.since, *words, lastContactAt, updatedAt',
    identities: '[network+key], [network+handleKey], personId',
    interactions: 'id, personId, [personId+at], at',
    notes: 'id, personId',
    insights: 'id, personId, topic, at',
    followUps: 'id, personId, due',
    rewards: 'id, personId, campaignId',
    campaigns: 'id',
    suggestions: 'id, personId, [network+postKey], status',
    templates: 'id, [situation+network+language]',
    observations: '[network+postKey], personId, at',
    corrections: '[network+postKey], personId',
    merges: 'id, kept.id, folded.id',
  })
  workOut()
}

/**
 * Has tables be noted alone: Dexie works all versions out anew with each that is declared, which is a
 * fifth of the background's start.
 *
 * @returns works them out
 */
function onlyNoted(db: Dexie): () => void {
  const { prototype } = (db as unknown as { Version: { prototype: Noted } }).Version
  const { stores } = prototype
  prototype.stores = function (tables) {
    this._cfg.storesSource = tables
    return this
  }
  return () => {
    prototype.stores = stores
    db.version(db.verno).stores({})
  }
}

type Noted = Version & { _cfg: { storesSource: Parameters<Version['stores']>[0] } }
