import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { userErrorMessage } from '../../../lib/error-messages'
import { UserError } from '../../../lib/model/user-error'
import { answer } from '../../../lib/rpc/server'
import { handlers, page, settingsThat } from './context'

describe('an error in words', () => {
  it('says what the user is told, with its facts', () => {
    expect(userErrorMessage(new UserError('error_merge_same_person'))).toBe(
      'These two are the same person already.',
    )
    expect(userErrorMessage(new UserError('error_may_not_ask', ['card']))).toBe(
      'This page may not ask for “card”.',
    )
  })

  const Form = z.strictObject({
    name: z.string().min(2).max(2000),
    tags: z.array(z.string()).max(1),
    days: z.number().min(1).max(365),
    mood: z.enum(['well', 'ill']),
    link: z.string().regex(/^https?:/, 'error_field_address'),
  })
  const good = { name: 'Mara', tags: [], days: 3, mood: 'well', link: 'https://acme.example' }

  it.each([
    ['too long a text', { name: 'a'.repeat(2001) }, 'Not saved: name: too long, at most 2,000.'],
    ['too short a text', { name: 'a' }, 'Not saved: name: too short, at least 2.'],
    ['too long a list', { tags: ['a', 'b'] }, 'Not saved: tags: too long, at most 1.'],
    ['too big a number', { days: 1000 }, 'Not saved: days: at most 365.'],
    ['too small a number', { days: 0 }, 'Not saved: days: at least 1.'],
    ['what is no choice', { mood: 'so so' }, 'Not saved: mood: this value is not valid.'],
    ['what is of another kind', { days: 'soon' }, /^Not saved: days: this value is not valid/],
    ['no address', { link: 'javascript:1' }, /^Not saved: link: an address starts with http/],
    ['a field that is unknown', { age: 3 }, 'Not saved: the message: “age” is not known here.'],
  ])('names the field with %s', (_, wrong, expected) => {
    const { error } = Form.safeParse({ ...good, ...wrong })
    expect(userErrorMessage(error)).toMatch(expected)
  })

  it('names a field inside another by the way to it', () => {
    const { error } = z.object({ form: Form }).safeParse({ form: { ...good, days: 0 } })
    expect(userErrorMessage(error)).toBe('Not saved: form.days: at least 1.')
  })

  it('has nothing to say of a mistake of ours', () => {
    expect(userErrorMessage(new TypeError('x is undefined'))).toBeUndefined()
  })
})

describe('a mistake of ours', () => {
  it('is reported, and the user learns that nothing was changed', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const mistake = new TypeError('x is undefined')
    const world = handlers({
      settings: settingsThat(() => Promise.reject(mistake)),
    })
    expect(await answer({ type: 'settings', payload: {} }, page, world)).toEqual({
      ok: false,
      error: 'Something went wrong, and nothing was changed. Please try again. (x is undefined)',
    })
    expect(warn).toHaveBeenCalledWith(mistake)
    warn.mockRestore()
  })
})
