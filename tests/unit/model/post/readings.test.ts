import { describe, expect, it } from 'vitest'
import type { Post } from '../../../../lib/model/post/post'
import { failing, type Readings, readingsAfter, working } from '../../../../lib/model/post/readings'

const HOUR = 3_600_000
const NOW = 1_800_000_000_000

const post = (more: Partial<Post> = {}): Post => ({
  key: 'x:1',
  network: 'x',
  author: { handle: 'mara', name: 'Mara', url: 'https://x.com/mara', kind: 'person' },
  text: 'Tea',
  truncated: false,
  at: 1,
  promoted: false,
  mentions: [],
  kind: 'post',
  ...more,
})
const timeless = post({ at: undefined })
const times = (count: number, one: Post) => Array.from({ length: count }, () => one)

describe('how reading goes', () => {
  it('is when each field was last read', () => {
    const { x } = readingsAfter({}, 'x', [post()], NOW)
    expect(x).toMatchObject({ author: { at: NOW, missed: 0 }, at: { at: NOW, missed: 0 } })
    expect(x?.avatar).toBeUndefined()
  })

  it('is not written again within the hour while all is well', () => {
    const once = readingsAfter({}, 'x', [post()], NOW)
    expect(readingsAfter(once, 'x', [post()], NOW + HOUR - 1)).toBe(once)
    expect(readingsAfter(once, 'x', [post()], NOW + HOUR).x?.text?.at).toBe(NOW + HOUR)
  })

  it('counts the posts without a field since it was last read, adverts aside', () => {
    let readings = readingsAfter({}, 'x', [post(), timeless], NOW)
    expect(readings.x?.at).toEqual({ at: NOW, missed: 1 })
    readings = readingsAfter(readings, 'x', [timeless, { ...timeless, promoted: true }], NOW + 5)
    expect(readings.x?.at).toEqual({ at: NOW, missed: 2 })
    expect(readingsAfter(readings, 'x', [post()], NOW + 9).x?.at).toEqual({
      at: NOW + 9,
      missed: 0,
    })
  })

  it('knows nothing of a field that was never there', () => {
    const readings = readingsAfter({}, 'x', times(90, timeless), NOW)
    expect(readings.x?.at).toBeUndefined()
    expect(failing(readings, 'x')).toEqual([])
  })
})

describe('a field', () => {
  const lost = (network: 'x' | 'facebook', count: number): Readings =>
    readingsAfter(readingsAfter({}, network, [post()], NOW), network, times(count, timeless), NOW)

  it('fails after forty posts in a row without it, since it was last read; the others work', () => {
    expect(failing(lost('x', 39), 'x')).toEqual([])
    expect(failing(lost('x', 40), 'x')).toEqual([{ field: 'at', since: NOW }])
    expect(working(lost('x', 40), 'x')).toEqual(['author', 'text'])
    expect(failing(lost('x', 40), 'linkedin')).toEqual([])
  })

  it('that pages of a network often lack does not fail', () => {
    expect(failing(lost('facebook', 90), 'facebook')).toEqual([])
  })
})
