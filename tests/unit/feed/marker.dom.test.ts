import { expect, it, vi } from 'vitest'
import { drawn } from '../../../lib/feed/marker-style'

vi.mock('../../../lib/feed/marker-style', () => ({ dress: vi.fn(), drawn: vi.fn(() => []) }))

const { Marker } = await import('../../../lib/feed/marker')

/** What is in a marker, whose root no script but its own can open. */
function opened() {
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  const marker = new Marker()
  const root = attach.mock.results.at(-1)?.value as ShadowRoot
  attach.mockRestore()
  return { marker, inside: () => root.innerHTML }
}

it('holds the same before its answer and with it, whatever it is: what is known is in what it wears', () => {
  const { marker, inside } = opened()
  marker.show('Mara', null)
  const blank = inside()
  for (const glyphs of [
    [0, 0, 0, 0],
    [1, 4, 3, 2],
  ] as const) {
    marker.show('Mara', glyphs)
    expect(inside()).toBe(blank)
    expect(vi.mocked(drawn).mock.lastCall?.[0]).toBe(glyphs)
  }
  marker.show('Mara', null)
  expect(vi.mocked(drawn).mock.lastCall?.[0]).toBeNull()
})

it('is drawn anew by each answer, also by one that says the same: a page could time the others', () => {
  const { marker } = opened()
  const { calls } = vi.mocked(drawn).mock
  for (const glyphs of [[1, 4, 3, 2] as const, [1, 4, 3, 2] as const]) {
    const before = calls.length
    marker.show('Mara', glyphs)
    expect(calls.length).toBe(before + 1)
  }
})
