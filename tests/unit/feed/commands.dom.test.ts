import { beforeEach, expect, it, vi } from 'vitest'
import { toggleStar } from '../../../lib/feed/commands'
import type { Mark } from '../../../lib/feed/marks'
import type { Panel } from '../../../lib/feed/panel'
import { ask } from '../../../lib/rpc/client'

vi.mock('../../../lib/rpc/client', () => ({ ask: vi.fn() }))

const mark = { post: { author: { handle: 'mara' } } } as Mark
const panel = { open: vi.fn(async () => {}), close: vi.fn() }
const click = () => toggleStar(mark, panel as unknown as Panel)

beforeEach(() => {
  panel.open.mockClear()
  panel.close.mockClear()
})

it('what became of a star is opened however long the background writes', () => {
  vi.mocked(ask).mockReturnValue(new Promise(() => {}))
  void click()
  expect(panel.open).toHaveBeenCalledWith(mark, 'star')
})

it('and closed again where nothing could be written, which is said', async () => {
  vi.mocked(ask).mockRejectedValue(new Error('The disk is full.'))
  await expect(click()).rejects.toThrow('The disk is full.')
  expect(panel.close).toHaveBeenCalledOnce()
})
