import { beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../../lib/backup/make-backup'
import { mergeBackup } from '../../../lib/backup/merge-backup'
import { checkBackup, replaceAll } from '../../../lib/backup/restore'
import type { Sentiment } from '../../../lib/model/person/person'
import { learnFrom } from '../../../lib/model/post/own-model'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { Database } from '../../../lib/store/database'
import { examplesOf, learn } from '../../../lib/store/examples'
import { undoChange } from '../../../lib/store/undo'
import { bytesOf, NOW, ofVersion, RESTORED } from './everything'

const EVEN = { negative: 0.3, neutral: 0.4, positive: 0.3 }
const LABELS: Sentiment[] = ['negative', 'neutral', 'positive']

let db: Database
beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

/** Examples of so many people. */
async function teach(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    const label = LABELS[nth % 3] ?? 'neutral'
    const about = { network: 'x', postKey: `p${nth}`, authorKeys: [`handle:${nth}`] } as const
    const words = [{ print: 100 + (nth % 3), text: label, isPlain: true }]
    const reading = { words, probabilities: EVEN }
    await learn(
      db,
      { ...about, authorKeys: [...about.authorKeys], label, by: 'correction' },
      reading,
      NOW,
    )
  }
}

const saved = async () => (await makeBackup(db, DEFAULT_SETTINGS, NOW)).text()
const model = async () => learnFrom(await examplesOf(db))

describe('what the team taught', () => {
  it('comes back from a backup, to the bit', async () => {
    await teach(60)
    const before = { rows: await examplesOf(db), model: await model() }
    const file = await bytesOf(new Blob([await saved()]))
    await db.examples.clear()
    await checkBackup(db, file)
    await replaceAll(db, file, RESTORED)
    expect(await examplesOf(db)).toEqual(before.rows)
    expect(await model()).toEqual(before.model)
    expect(before.model).not.toBeNull()
  })

  it('is nothing after a backup from before there was any', async () => {
    await teach(3)
    const old = await bytesOf(new Blob([ofVersion(5, await saved())]))
    await replaceAll(db, old, RESTORED)
    expect(await db.examples.count()).toBe(0)
  })

  it('is added to what is here by a merge, which can be undone', async () => {
    await teach(60)
    const file = await bytesOf(new Blob([await saved()]))
    await db.examples.clear()
    await teach(10)
    await mergeBackup(db, file, { all: 'ours', each: {} }, RESTORED)
    expect(await db.examples.count()).toBe(60)
    await undoChange(db, RESTORED.id, NOW)
    expect(await db.examples.count()).toBe(10)
  })
})
