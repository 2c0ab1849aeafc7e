import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Database } from '../../../lib/store/database'
import expected from './files/programs.json'
import { importAll, peopleIn } from './importing'

const FOLDER = join(import.meta.dirname, 'files/programs')

/**
 * Small files of the shapes that programs export, with invented people: what comes of each where
 * nothing is chosen by hand.
 */
it.each(readdirSync(FOLDER))('%s', async (file) => {
  const db = new Database(`test-${crypto.randomUUID()}`)
  await importAll(db, readFileSync(join(FOLDER, file)))
  expect(await peopleIn(db)).toEqual((expected as Record<string, string[]>)[file])
})
