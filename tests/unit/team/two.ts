import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import type { Handlers } from '../../../lib/rpc/server'
import { remember } from '../../../lib/store/team-tables'
import { newSecret } from '../../../lib/sync/seal'
import type { Membership } from '../../../lib/team/invitation'
import { handlers, settingsThat } from '../background/context'
import { type Colleague, colleague, meet } from '../sync/colleague'
import { type TestServer, testServer } from '../sync/stand-in'

/** What the team puts around the background's handlers. */
type Around = (given: {
  db: Colleague['db']
  membership(): Promise<Membership | undefined>
  now(): number
}) => (handlers: Handlers) => Handlers

/** One of two colleagues, with the background of their browser. */
export type OneOfTwo = Colleague & { ask: Handlers }

/**
 * Ann and Ben, who answer for Acme: anew before each test of a file, on one server.
 *
 * @param now what time it is for both
 */
export function annAndBen(now: () => number, around: Around): { ann: OneOfTwo; ben: OneOfTwo } {
  const two = {} as { ann: OneOfTwo; ben: OneOfTwo }
  let server: TestServer
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    Object.assign(two, await meetOn(server, now, around))
  })
  return two
}

async function meetOn(server: TestServer, now: () => number, around: Around) {
  const database = await server.database()
  const secret = newSecret()
  const member = async (user: string, name: string): Promise<OneOfTwo> => {
    const one = await colleague(database, secret)
    onTestFinished(() => one.db.delete())
    await one.db.table('members').put({ user, name })
    await remember(one.db, 'me', { user })
    const membership = async () => ({ user }) as Membership
    const brand = { ...DEFAULT_SETTINGS.brand, name: 'Acme', words: ['acme'] }
    const settings = settingsThat(async () => ({ ...DEFAULT_SETTINGS, brand, staffName: name }))
    const made = handlers({ db: one.db, now, settings })
    return { ...one, ask: around({ db: one.db, membership, now })(made) }
  }
  const [ann, ben] = [await member('ann', 'Ann'), await member('ben', 'Ben')]
  await meet(ann, ben)
  return { ann, ben }
}
