import { describe, expect, it } from 'vitest'
import { blanks, readyToInsert } from '../../../../lib/model/drafts/blanks'

describe('the blanks of a text', () => {
  it('are given with their place and hint', () => {
    const text = 'About [[what]], 🙂 and [[why]].'
    expect(blanks(text)).toEqual([
      { start: 6, end: 14, hint: 'what' },
      { start: 23, end: 30, hint: 'why' },
    ])
    expect(text.slice(23, 30)).toBe('[[why]]')
  })

  it('are lines of underscores too, but for those in a name', () => {
    expect(blanks('Thanks for ____, @a___b and snake___case.')).toEqual([
      { start: 11, end: 15, hint: '____' },
    ])
  })

  it.each(['', 'nothing', '[one]', '[[open', 'closed]]', '[ [apart] ]'])('none in %j', (text) => {
    expect(blanks(text)).toEqual([])
  })
})

describe('a draft is ready to insert', () => {
  const draft = 'Thanks for [[the detail]]. – Jo'

  it.each([
    'Thanks for the strap. – Jo',
    'Something else altogether',
    'Thanks for 🎒. – Jo',
    'Thanks for [the strap]. – Jo',
  ])('as "%s"', (text) => expect(readyToInsert(text, draft)).toBe(true))

  it.each([
    ['the blank is untouched', draft],
    ['the blank was only taken out', 'Thanks for . – Jo'],
    ['nothing but space and stops is in it', 'Thanks for  … – Jo'],
    ['a bracket of it is left', 'Thanks for [[the strap. – Jo'],
    ['words stand inside it', 'Thanks for [[the strap]]. – Jo'],
    ['a line to write on is left', 'Thanks for ____. – Jo'],
    ['a slot is unresolved', 'Thanks for the strap, {{first_name}}'],
    ['it is empty', ' \n'],
    ['it says nothing', '…'],
  ])('but not while %s', (_, text) => expect(readyToInsert(text, draft)).toBe(false))
})
