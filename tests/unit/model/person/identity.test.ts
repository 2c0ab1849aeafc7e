import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
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

  it('not when a company has the same handle', () => {
    expect(recognise(author({ kind: 'company' }), [kept()])).toBeUndefined()
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
      const key = identityKey(author({ handle }))
      expect(identityKey(author({ handle: handle.normalize('NFD') }))).toBe(key)
      expect(key).toBe(handleKey(author({ handle })))
    }),
  )
})
