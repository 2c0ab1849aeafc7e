import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { makeBackup } from '../../../lib/backup/make-backup'
import { mergeBackup } from '../../../lib/backup/merge-backup'
import { replaceAll } from '../../../lib/backup/restore'
import { errorWords } from '../../../lib/error-messages'
import { t } from '../../../lib/i18n'
import { DAY } from '../../../lib/model/days'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { addNote } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { mergeInto, unmerge } from '../../../lib/store/merges'
import { keepAuthor, updatePerson } from '../../../lib/store/people'
import { addSample } from '../../../lib/store/sample'
import { known, REFUSED, remember } from '../../../lib/store/team-tables'
import { couch } from '../../../lib/sync/couch'
import { RemoteError } from '../../../lib/sync/remote'
import { readCode } from '../../../lib/team/invitation'
import { createTeam } from '../../../lib/team/service'
import { bytesOf } from '../backup/everything'
import { author } from '../people'
import { inTeam } from '../sync/colleague'
import { everywhere, signIn, type TestServer, testServer } from '../sync/stand-in'

let server: TestServer
let team: string
let now: number

beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  team = `team-${crypto.randomUUID().slice(0, 8)}`
  server.expectTeam(team)
  server.expectTeam(otherTeam())
  now = Date.now()
})

/** A browser, whose background goes to the server when it is told to. */
function browser(onlyServer?: string) {
  const db = new Database(`team-${crypto.randomUUID()}`)
  inTeam(db)
  onTestFinished(() => db.delete())
  const alarms: boolean[] = []
  const names: string[] = []
  const { handlers, ...rest } = createTeam(db, {
    hurry: () => undefined,
    announce: () => undefined,
    setAlarm: async (on) => void alarms.push(on),
    nameMe: async (name) => void names.push(name),
    onlyServer: async () => onlyServer,
    words: errorWords,
    now: () => now,
  })
  const sync = async () => {
    await everywhere()
    try {
      await (await rest.engine())?.sync()
      await rest.onTurn()
    } catch (error) {
      await rest.onTurn(error)
    }
    return (await handlers.teamState({})).state
  }
  return { db, ...handlers, ...rest, sync, alarms, names }
}
type Browser = ReturnType<typeof browser>

const admin = () => ({ user: server.user, password: server.password })
const user = (name: string) => `${name}-${team}`
/** Another team, of whoever needs two. */
const otherTeam = () => `${team}-2`
const setUp = (one: Browser, changes: object = {}) =>
  one.setUpTeam({
    team: 'Acme care',
    server: server.origin,
    database: team,
    admin: admin(),
    me: { user: user('ann'), name: 'Ann' },
    colleagues: [user('ben'), user('cai')],
    ...changes,
  })
const keep = (db: Database, handle: string) =>
  keepAuthor(db, 'x', author({ handle, url: `https://x.com/${handle}` }), Date.now())
const wordsOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error) => errorWords(error),
  )
const host = () => new URL(server.origin).host

/** How it goes: a server has heard of who is let in, and who not, a moment later. */
const standingOf = async (one: Browser) => (await one.sync())?.standing

/** Ann who set the team up, with Ben and Cai in it. */
async function three() {
  const [ann, ben, cai] = [browser(), browser(), browser()]
  await keep(ann.db, 'maralind')
  const { invited } = await setUp(ann)
  for (const [n, one] of [ben, cai].entries()) {
    await one.joinTeam({ code: invited[n]?.code ?? '', name: ['Ben', 'Cai'][n] ?? '' })
  }
  for (const one of [ann, ben, cai, ann, ben, cai]) await one.sync()
  return { ann, ben, cai, invited }
}

describe('setting a team up', () => {
  it('makes a database that the invited share, with whoever was kept before', async () => {
    const { ann, ben, invited } = await three()
    expect(invited.map((one) => one.user)).toEqual([user('ben'), user('cai')])
    expect(await ben.db.people.count()).toBe(1)
    const { state } = await ben.teamState({})
    expect(state).toMatchObject({ team: 'Acme care', standing: 'fine', waiting: 0 })
    expect(state?.members.map(({ name }) => name).sort()).toEqual(['Ann', 'Ben', 'Cai'])
    await keep(ben.db, 'noor')
    expect((await ben.teamState({})).state?.waiting).toBeGreaterThan(0)
    await ben.sync()
    await ann.sync()
    expect(await ann.db.people.count()).toBe(2)
    expect([ann.alarms, ben.names]).toEqual([[true], ['Ben']])
  })

  it('is on the server that the organisation sets and on no other, by setting up or by joining', async () => {
    const elsewhere = browser('couch.acme.example/a')
    const refused = t('error_team_other_server', [host(), 'couch.acme.example/a'])
    expect(await wordsOf(setUp(elsewhere))).toBe(refused)
    const here = browser(server.origin)
    const { invited } = await setUp(here)
    const code = invited[0]?.code ?? ''
    expect(await wordsOf(elsewhere.readInvitation({ code }))).toBe(refused)
    expect(await wordsOf(elsewhere.joinTeam({ code, name: 'Ben' }))).toBe(refused)
    expect(await elsewhere.teamState({})).toEqual({
      state: null,
      onlyServer: 'couch.acme.example/a',
    })
    expect((await here.teamState({})).state?.team).toBe('Acme care')
  })

  it('brings along two who were merged before, as they are and as they were', async () => {
    const [ann, ben] = [browser(), browser()]
    const { person: kept } = await keep(ann.db, 'maralind')
    const { person: folded } = await keep(ann.db, 'mlind')
    await updatePerson(ann.db, folded.id, { company: 'Acme' }, now)
    await mergeInto(ann.db, kept.id, folded.id, now)
    await updatePerson(ann.db, kept.id, { company: 'Brook', tier: 'engaged' }, now)
    const { invited } = await setUp(ann)
    await ben.joinTeam({ code: invited[0]?.code ?? '', name: 'Ben' })
    for (const one of [ann, ben, ann]) await one.sync()
    for (const { db } of [ann, ben]) {
      expect(await db.people.toArray()).toMatchObject([{ company: 'Brook', tier: 'engaged' }])
      expect(await db.identities.count()).toBe(2)
    }
    const [merge] = await ben.db.merges.toArray()
    await unmerge(ben.db, merge?.id ?? '', now)
    for (const one of [ben, ann]) await one.sync()
    const companies = (await ann.db.people.toArray()).map(({ company }) => company ?? '')
    expect(companies.sort()).toEqual(['Acme', 'Brook'])
  })

  it('has the server take sealed records of members only', async () => {
    const { ben } = await three()
    const { url, password } = (await ben.membership()) ?? { url: '', password: '' }
    const put = (id: string, body: object, asUser = user('ben')) =>
      fetch(`${url}/${id}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', ...signIn(asUser, password) },
        body: JSON.stringify(body),
      }).then(({ status }) => status)
    const id = 'a'.repeat(32)
    expect(await put(id, { name: 'Mara' })).toBe(403)
    expect(await put(id, { e: '0.QUJD', name: 'Mara' })).toBe(403)
    expect(await put('maralind', { e: '0.QUJD' })).toBe(403)
    expect(await put(id, { e: 'not sealed' })).toBe(403)
    expect(await put(id, { e: '0.QUJD' }, user('nobody'))).toBe(401)
    // 202 where not all nodes of a cluster have it yet.
    expect([201, 202]).toContain(await put(id, { e: '0.QUJD' }))
    expect((await fetch(`${url}/_all_docs`)).status).toBe(401)
  })

  it('says what is wrong, and where', async () => {
    const ann = browser()
    await setUp(browser())
    expect(await wordsOf(setUp(ann))).toBe(t('error_team_exists', [host(), team]))
    const wrong = { admin: { user: user('root'), password: 'x' } }
    expect(await wordsOf(setUp(ann, wrong))).toBe(
      t('error_team_admin_refused', [host(), user('root')]),
    )
    expect(await wordsOf(setUp(ann, { server: 'http://couch.example.org' }))).toBe(
      t('error_team_https', ['http://couch.example.org']),
    )
    expect(await wordsOf(setUp(ann, { server: 'couch example' }))).toBe(
      t('error_team_address', ['couch example']),
    )
    expect(await wordsOf(setUp(ann, { server: 'http://127.0.0.1:1' }))).toBe(
      t('error_team_unreachable', ['127.0.0.1:1']),
    )
    const web = createServer((_, reply) => reply.end('<h1>It works</h1>'))
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done))
    const { port } = web.address() as AddressInfo
    expect(await wordsOf(setUp(ann, { server: `http://127.0.0.1:${port}` }))).toBe(
      t('error_team_not_couch', [`127.0.0.1:${port}`]),
    )
    web.close()
    expect((await ann.teamState({})).state).toBeNull()
  })

  it('leaves nothing behind where a user cannot be made, so that it can be tried again', async () => {
    await setUp(browser(), { colleagues: [] })
    const again = { database: otherTeam(), me: { user: user('dee'), name: 'Dee' } }
    const taken = await wordsOf(setUp(browser(), { ...again, colleagues: [user('ann')] }))
    expect(taken).toBe(t('error_team_user_exists', [host(), user('ann')]))
    const asAdmin = await wordsOf(setUp(browser(), { ...again, colleagues: [server.user] }))
    expect(asAdmin).toBe(t('error_team_user_exists', [host(), server.user]))
    expect(await wordsOf(setUp(browser(), again))).toBe('fine')
  })

  it('takes no invented people along, and none come afterwards', async () => {
    const ann = browser()
    await addSample(ann.db, now)
    expect(await wordsOf(setUp(ann))).toBe(t('error_team_sample'))
    const ben = browser()
    await setUp(ben, { colleagues: [] })
    expect(await wordsOf(addSample(ben.db, now))).toBe(t('error_team_sample'))
  })
})

describe('what the server refuses', () => {
  const segment = { id: crypto.randomUUID(), name: 'Advocates', filter: {}, at: 1 }

  it('is told and set aside, holds up nothing else, and goes once it is another', async () => {
    const { ann, ben } = await three()
    const { person } = await keep(ann.db, 'noor')
    await ann.db.table('segments').put({ ...segment, name: 'Advocates '.repeat(400_000) })
    expect(await ann.sync()).toMatchObject({ standing: 'fine', waiting: 1 })
    const told = { count: 1, records: [{ table: 'segments' }] }
    expect(await ann.refusedRecords({})).toMatchObject(told)
    await ben.sync()
    expect(await ben.db.people.get(person.id)).toBeDefined()
    expect(await ben.db.segments.count()).toBe(0)

    await ann.sendRefused({})
    expect(await ann.refusedRecords({})).toEqual({ count: 0, records: [] })
    await ann.sync()
    expect(await ann.refusedRecords({})).toMatchObject(told)

    await ann.db.table('segments').put(segment)
    await ann.sync()
    expect(await ann.refusedRecords({})).toEqual({ count: 0, records: [] })
    expect((await ann.teamState({})).state?.waiting).toBe(0)
    await ben.sync()
    expect(await ben.db.segments.toArray()).toMatchObject([{ name: 'Advocates' }])
  })

  it('names whoever it is about', async () => {
    const { ann } = await three()
    const [mara] = await ann.db.people.toArray()
    const id = crypto.randomUUID()
    await addNote(ann.db, { id, personId: mara?.id ?? '', text: 'Long', kind: 'note', at: now })
    await ann.sync()
    await known(ann.db)
      .where('name')
      .anyOf(`notes ${id}`, `people ${mara?.id}`)
      .modify({ dirty: REFUSED })
    const { count, records } = await ann.refusedRecords({})
    const about = { personId: mara?.id, name: mara?.displayName }
    expect(count).toBe(2)
    expect(records).toContainEqual(expect.objectContaining({ table: 'notes', ...about }))
    expect(records).toContainEqual(expect.objectContaining({ table: 'people', ...about }))
  })
})

describe('a code', () => {
  it('is read with the line ends of a mail in it, and refused where some of it is missing', async () => {
    const { invited } = await setUp(browser())
    const { code = '' } = invited[0] ?? {}
    const broken = code.replace(/(.{60})/g, '$1\n ')
    expect(await browser().readInvitation({ code: broken })).toEqual({
      team: 'Acme care',
      url: `${server.origin}/${team}`,
      user: user('ben'),
    })
    for (const bad of [code.slice(0, -9), code.replace('.e', '.f'), 'hello', '']) {
      expect(await wordsOf(readCode(bad))).toBe(t('error_team_code'))
    }
  })
})

describe('whoever is removed', () => {
  it('is told so by what is remembered here: no message reads the database for it', async () => {
    const one = browser()
    let reads = 0
    one.db.use({
      stack: 'dbcore',
      name: 'Counted',
      create: (core) => ({
        table: (name) => {
          const table = core.table(name)
          const get: typeof table.get = (request) => {
            if (name === 'team') reads++
            return table.get(request)
          }
          return { ...table, get }
        },
      }),
    })
    await setUp(one, { colleagues: [] })
    expect([await one.refusal(), await one.refusal()]).toEqual([undefined, undefined])
    const before = reads
    for (let n = 0; n < 20; n++) await one.refusal()
    expect(reads).toBe(before)
    await one.onTurn(new RemoteError(401))
    expect(await one.refusal()).toBe(t('error_team_locked'))
    await one.onTurn()
    expect(await one.refusal()).toBeUndefined()
    await remember(one.db, 'locked', now - 15 * DAY)
    expect(await one.refusal()).toBeUndefined()
    expect(await one.membership()).toBeUndefined()
  })

  it('is let in no more: everything is locked at once, and erased after 14 days', async () => {
    const { ann, ben } = await three()
    await ann.removeColleague({ admin: admin(), user: user('ben') })
    expect(await ben.refusal()).toBeUndefined()
    await expect.poll(() => standingOf(ben)).toBe('locked')
    expect(await ben.sync()).toMatchObject({
      standing: 'locked',
      problem: t('error_team_refused', [host(), user('ben')]),
      erasesAt: now + 14 * DAY,
    })
    expect(await ben.refusal()).toBe(t('error_team_locked'))
    expect(await ben.db.people.count()).toBe(1)
    now += 14 * DAY + 1
    expect(await ben.refusal()).toBeUndefined()
    expect(await ben.db.people.count()).toBe(0)
    expect((await ben.teamState({})).state).toBeNull()
  })

  it('reads nothing that is written afterwards; all others do, once they have the new key', async () => {
    const { ann, ben, cai } = await three()
    const before = (await ben.membership()) ?? { secret: { contents: [] } }
    const { code } = await ann.removeColleague({ admin: admin(), user: user('ben') })
    await keep(ann.db, 'noor')
    expect(await ann.sync()).toMatchObject({ standing: 'fine', waiting: 0 })
    const me = await ann.membership()
    if (!me) throw new Error('no membership')
    const { records } = await couch(me).changes('0', 1000, 0)
    expect(records.length).toBeGreaterThan(4)
    for (const { e } of records) expect(e).toMatch(/^1\./)
    expect(before.secret.contents).toHaveLength(1)

    await keep(cai.db, 'sam')
    expect(await cai.sync()).toMatchObject({ standing: 'needs-key' })
    expect(await wordsOf(cai.joinTeam({ code, name: 'Cai' }))).toBe(
      t('error_team_key_not_invitation'),
    )
    await cai.takeNewKey({ code })
    expect(await cai.sync()).toMatchObject({ standing: 'fine', waiting: 0 })
    await ann.sync()
    expect(await cai.db.people.count()).toBe(3)
    expect(await ann.db.people.count()).toBe(3)
    expect((await cai.teamState({})).state?.members.map(({ name }) => name)).toEqual(['Ann', 'Cai'])
  })

  it('who is invited again is unlocked by that, with what they wrote meanwhile', async () => {
    const { ann, ben } = await three()
    await ann.removeColleague({ admin: admin(), user: user('ben') })
    await expect.poll(() => standingOf(ben)).toBe('locked')
    await keep(ben.db, 'noor')
    await ben.sync()
    const { code } = await ann.inviteColleague({ admin: admin(), user: user('ben') })
    await ben.joinTeam({ code, name: 'Ben' })
    await expect.poll(() => standingOf(ben)).toBe('fine')
    await ann.sync()
    expect(await ann.db.people.count()).toBe(2)
  })

  it('a key of another team is refused', async () => {
    const { ann } = await three()
    const other = browser()
    await setUp(other, {
      database: otherTeam(),
      me: { user: user('eve'), name: 'Eve' },
      colleagues: [user('fay')],
    })
    const { code } = await other.removeColleague({ admin: admin(), user: user('fay') })
    expect(await wordsOf(ann.takeNewKey({ code }))).toBe(t('error_team_other_team', ['Acme care']))
  })
})

it('what a colleague replaced is listed, and can be put back or let go', async () => {
  const { ann, ben } = await three()
  const [person] = await ann.db.people.toArray()
  const id = person?.id ?? ''
  await updatePerson(ann.db, id, { company: 'Acme', tier: 'engaged' }, now)
  await ann.sync()
  await ben.sync()
  await updatePerson(ben.db, id, { company: 'Brook', tier: 'not_engaged' }, now + 1)
  await ben.sync()
  await ann.sync()
  const { values } = await ann.replacedValues({})
  expect(values).toMatchObject([
    { personId: id, field: 'company', was: 'Acme', is: 'Brook' },
    { personId: id, field: 'tier', was: 'engaged', is: 'not_engaged' },
  ])
  await ann.settleReplaced({ id: values[0]?.id ?? 0, putBack: true })
  await ann.settleReplaced({ id: values[1]?.id ?? 0, putBack: false })
  await ann.sync()
  await ben.sync()
  expect(await ben.db.people.get(id)).toMatchObject({ company: 'Acme', tier: 'not_engaged' })
  expect((await ann.replacedValues({})).values).toEqual([])
})

describe('leaving', () => {
  it('keeps everybody here, and takes nobody from the team', async () => {
    const { ann, ben } = await three()
    await ben.leaveTeam({ erase: false })
    expect((await ben.teamState({})).state).toBeNull()
    await ben.db.people.clear()
    await ann.sync()
    expect([await ann.db.people.count(), ben.alarms]).toEqual([1, [true, false]])
  })

  it('erases everybody here where that is wanted, and nobody elsewhere', async () => {
    const { ann, ben } = await three()
    await ben.leaveTeam({ erase: true })
    expect(await ben.db.people.count()).toBe(0)
    await ben.sync()
    await ann.sync()
    expect(await ann.db.people.count()).toBe(1)
  })
})

describe('a backup', () => {
  const nothing = { size: 0, read: () => new Uint8Array() }
  const change = () => ({ id: crypto.randomUUID(), what: 'backup.json', at: now })

  it('takes nobody from colleagues: it does not replace everything in a team', async () => {
    const { ann } = await three()
    expect(await wordsOf(replaceAll(ann.db, nothing, change()))).toBe(t('error_team_replace'))
    expect(await ann.db.people.count()).toBe(1)
  })

  it('replaces everything where the team is left first, which keeps everybody', async () => {
    const { ann, ben } = await three()
    const other = browser()
    await keep(other.db, 'noor')
    const file = await makeBackup(other.db, DEFAULT_SETTINGS, now)
    const bytes = await bytesOf(file)
    await replaceAll(ben.db, bytes, change(), undefined, [], true)
    ben.forget()
    expect((await ben.teamState({})).state).toBeNull()
    expect((await ben.db.identities.toArray()).map(({ handle }) => handle)).toEqual(['noor'])
    expect(await ben.db.table('outbox').count()).toBe(0)
    await ben.sync()
    await ann.sync()
    expect((await ann.db.identities.toArray()).map(({ handle }) => handle)).toEqual(['maralind'])
  })

  it('merged into a team is at the colleagues’ as well', async () => {
    const { ann, ben } = await three()
    const other = browser()
    await keep(other.db, 'noor')
    const file = await makeBackup(other.db, DEFAULT_SETTINGS, now)
    const bytes = await bytesOf(file)
    await mergeBackup(ben.db, bytes, { all: 'newer', each: {} }, change())
    await ben.sync()
    await ann.sync()
    expect(await ann.db.people.count()).toBe(2)
  })
})

it('neither the server nor what goes over the wire has a name, a handle or a word', async () => {
  const { ann, ben } = await three()
  const sent: string[] = []
  const real = globalThis.fetch
  globalThis.fetch = async (...given) => {
    sent.push(String(given[0]), JSON.stringify(given[1] ?? {}))
    const reply = await real(...given)
    sent.push(await reply.clone().text())
    return reply
  }
  onTestFinished(() => {
    globalThis.fetch = real
  })
  const { person } = await keep(ann.db, 'plantedhandle')
  await addNote(ann.db, {
    id: crypto.randomUUID(),
    personId: person.id,
    text: 'Planted words',
    kind: 'note',
    at: now,
  })
  await ann.sync()
  await ben.sync()
  expect(await ben.db.notes.count()).toBe(1)
  expect(sent.join(' ').match(/"e":/g)?.length ?? 0).toBeGreaterThan(2)
  expect(sent.join(' ')).not.toMatch(/planted|Mara Lindqvist|Acme care/i)
})
