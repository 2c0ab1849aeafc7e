import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  earlierKey,
  handleKey,
  identityKey,
  identityOf,
  recognise,
  refreshed,
} from '../../../../lib/model/person/identity'
import { author } from '../../people'

const personId = '00000000-0000-4000-8000-000000000000'
const kept = (changes = {}) => identityOf(author(changes), 'facebook', personId)

describe('an account is recognised', () => {
  it('by its handle, whatever its case', () => {
    expect(recognise(author({ handle: 'MaraLind' }), [kept()])).toEqual(kept())
  })

  it('by its stable id under another handle', () => {
    const identity = kept({ stableId: '100' })
    expect(recognise(author({ handle: 'mara.new', stableId: '100' }), [identity])).toBe(identity)
  })

  it('by its handle where the page shows no stable id', () => {
    const identity = kept({ stableId: '100' })
    expect(recognise(author(), [identity])).toBe(identity)
  })

  it('not by a handle that now has another stable id', () => {
    expect(recognise(author({ stableId: '200' }), [kept({ stableId: '100' })])).toBeUndefined()
  })

  it('not when a company has the same handle, where that may be somebody else', () => {
    const mara = identityOf(author(), 'linkedin', personId)
    expect(recognise(author({ kind: 'company' }), [mara])).toBeUndefined()
  })

  it.each(['x', 'facebook'] as const)(
    'on %s by its handle, whether the page says that it is a company or not',
    (network) => {
      const imported = identityOf(author(), network, personId)
      const starred = identityOf(author({ kind: 'company' }), network, personId)
      expect(starred.key).toBe(imported.key)
      expect(recognise(author({ kind: 'company' }), [imported])).toBe(imported)
      expect(recognise(author(), [starred])).toBe(starred)
    },
  )

  it('as a company under the key that companies had on every network, which it then loses', () => {
    const old = {
      ...identityOf(author({ kind: 'company' }), 'x', personId),
      key: 'company:maralind',
    }
    expect(earlierKey(author({ kind: 'company' }), 'x')).toBe(old.key)
    expect(earlierKey(author({ kind: 'company' }), 'linkedin')).toBeUndefined()
    expect(recognise(author({ kind: 'company' }), [old])).toBe(old)
    const after = refreshed(old, author({ kind: 'company' }))
    expect(after).toMatchObject({ key: 'handle:maralind', handleHistory: [] })
    const imported = identityOf(author(), 'x', personId)
    expect(recognise(author({ kind: 'company' }), [old, imported])).toBe(imported)
  })
})

describe('a recognised account is brought up to date', () => {
  it('keeps the old handle when it changed', () => {
    const after = refreshed(kept({ stableId: '1' }), author({ handle: 'mara.new', stableId: '1' }))
    expect(after).toMatchObject({ key: 'id:1', handle: 'mara.new', handleHistory: ['maralind'] })
  })

  it('takes the stable id for its key once a page shows one', () => {
    const after = refreshed(kept(), author({ stableId: '7' }))
    expect(after).toMatchObject({ key: 'id:7', stableId: '7', handleHistory: [] })
  })

  it('stays as it is when nothing changed', () => {
    expect(refreshed(kept(), author())).toBeNull()
  })
})

it('gives one key for all spellings of a handle', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), (handle) => {
      const key = identityKey(author({ handle }), 'x')
      expect(identityKey(author({ handle: handle.normalize('NFD') }), 'x')).toBe(key)
      expect(key).toBe(handleKey(author({ handle }), 'x'))
    }),
  )
})
