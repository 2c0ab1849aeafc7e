import { expect, it, vi } from 'vitest'

vi.mock('../../../lib/feed/marker-style', () => ({ dress: vi.fn(), nameButtons: vi.fn() }))

const { Marker } = await import('../../../lib/feed/marker')

/** The paths in a marker, whose root no script but its own can open. */
function opened() {
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  const marker = new Marker()
  const root = attach.mock.results.at(-1)?.value as ShadowRoot
  attach.mockRestore()
  return { marker, paths: () => root.querySelectorAll('path').length }
}

it('has no path before its answer, whatever it is, and the same four with it', () => {
  const { marker, paths } = opened()
  marker.reset('Mara')
  expect(paths()).toBe(0)
  marker.show([0, 0, 0, 0])
  expect(paths()).toBe(4)
  marker.show([1, 4, 3, 2])
  expect(paths()).toBe(4)
  marker.reset('Lu')
  expect(paths()).toBe(0)
})
