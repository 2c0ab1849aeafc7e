import { describe, expect, it } from 'vitest'
import { FOR_GOOD, stampOf } from '../../../lib/sync/clock'
import { MissingKeyError, newSecret, sealOf, withNewEpoch } from '../../../lib/sync/seal'
import type { RecordState } from '../../../lib/sync/state'

const AT = stampOf(1_700_000_000_000, 0, '00000001')
const NAME = 'identities x handle:maralind'
const record: RecordState = {
  cells: { account: [AT, { handle: 'maralind', kind: 'person' }], 'own/p': [AT, 1] },
}
const erased: RecordState = { cells: {}, gone: FOR_GOOD, er: AT }

const bytesIn = (e: string) => atob(e.split('.')[1] ?? '')

describe('a sealed record', () => {
  it('opens to what it was', async () => {
    const seal = await sealOf(newSecret())
    const opened = await seal.open(await seal.seal(NAME, record))
    expect(opened).toEqual({ name: NAME, record })
  })

  it('of which nothing is left does not say which it was, unless by a random number', async () => {
    const seal = await sealOf(newSecret())
    const open = async (name: string) => seal.open(await seal.seal(name, erased))
    const name = 'people 00000000-0000-4000-8000-000000000001'
    expect(await open(NAME)).toEqual({
      name: `identities #${await seal.idOf(NAME)}`,
      record: erased,
    })
    expect(await open(name)).toEqual({ name, record: erased })
  })

  it('is the same bytes wherever it is sealed, in whatever order its cells came', async () => {
    const secret = newSecret()
    const [one, other] = [await sealOf(secret), await sealOf(secret)]
    const turned = { cells: Object.fromEntries(Object.entries(record.cells).reverse()) }
    expect(await other.seal(NAME, turned)).toEqual(await one.seal(NAME, record))
  })

  it('shows no handle, in its id or its bytes', async () => {
    const { id, e } = await (await sealOf(newSecret())).seal(NAME, record)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(`${id} ${e} ${bytesIn(e)}`).not.toContain('maralind')
  })

  it('has a size in steps of 128 bytes', async () => {
    const seal = await sealOf(newSecret())
    const sizeOf = async (text: string) => {
      const { e } = await seal.seal(NAME, { cells: { body: [AT, text] } })
      return bytesIn(e).length - 12 - 16
    }
    expect(await sizeOf('a')).toBe(128)
    expect(await sizeOf('abcdef')).toBe(128)
    expect(await sizeOf('a'.repeat(200))).toBe(384)
  })

  it('has a nonce of its own, though another record says the same', async () => {
    const seal = await sealOf(newSecret())
    const [one, other] = [await seal.seal('notes 1', record), await seal.seal('notes 2', record)]
    expect(bytesIn(one.e).slice(0, 12)).not.toBe(bytesIn(other.e).slice(0, 12))
  })
})

describe('what is not opened', () => {
  it('has another key', async () => {
    const sealed = await (await sealOf(newSecret())).seal(NAME, record)
    expect(await (await sealOf(newSecret())).open(sealed)).toBeUndefined()
  })

  it('has one byte changed', async () => {
    const seal = await sealOf(newSecret())
    const { id, e } = await seal.seal(NAME, record)
    const bytes = bytesIn(e)
    for (const at of [0, 11, 12, 60, bytes.length - 1]) {
      const changed = String.fromCharCode(bytes.charCodeAt(at) ^ 1)
      const text = btoa(bytes.slice(0, at) + changed + bytes.slice(at + 1))
      expect(await seal.open({ id, e: `0.${text}` })).toBeUndefined()
    }
  })

  it('stands under the id of another record', async () => {
    const seal = await sealOf(newSecret())
    const { e } = await seal.seal(NAME, record)
    const id = await seal.idOf('people 1')
    expect(await seal.open({ id, e })).toBeUndefined()
  })

  it.each(['', '0.', '0.AAAA', '99.AAAA', 'x', '0.%'])('is %j', async (e) => {
    const seal = await sealOf(newSecret())
    expect(await seal.open({ id: '0'.repeat(32), e })).toBeUndefined()
  })
})

describe('a new epoch', () => {
  it('opens what was sealed before, under the same ids, and seals anew', async () => {
    const secret = newSecret()
    const [before, after] = [await sealOf(secret), await sealOf(withNewEpoch(secret))]
    const old = await before.seal(NAME, record)
    expect(await after.open(old)).toEqual({ name: NAME, record })
    const again = await after.seal(NAME, record)
    expect(again.id).toBe(old.id)
    expect([old.e, again.e].map((e) => e.slice(0, 2))).toEqual(['0.', '1.'])
    await expect(before.open(again)).rejects.toThrow(MissingKeyError)
  })

  it('is asked for by whoever missed several', async () => {
    const secret = newSecret()
    const before = await sealOf(secret)
    const after = await sealOf(withNewEpoch(withNewEpoch(secret)))
    await expect(before.open(await after.seal(NAME, record))).rejects.toThrow(MissingKeyError)
  })

  it('needs keys of 32 bytes', async () => {
    const { ids } = newSecret()
    await expect(sealOf({ ids, contents: [ids.slice(1)] })).rejects.toThrow(TypeError)
    await expect(sealOf({ ids, contents: [] })).rejects.toThrow(TypeError)
  })
})
