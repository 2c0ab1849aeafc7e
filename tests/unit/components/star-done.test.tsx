import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { StarDone } from '../../../components/panel/StarDone'
import { author, startBackground } from './background'

afterEach(() => {
  vi.useRealTimers()
})

/** What became of a star on Mara, who is a VIP advocate now or no longer. */
async function show(vip: boolean) {
  const { ask } = startBackground()
  const mara = author('Mara Lindqvist', 'maralind')
  const card = await ask('upsertPerson', { network: 'x', author: mara, vip })
  vi.useFakeTimers()
  const onSay = vi.fn()
  const onUndo = vi.fn(async () => {})
  const onDone = vi.fn()
  render(<StarDone card={card} onSay={onSay} onUndo={onUndo} onDone={onDone} />)
  return { onSay, onUndo, onDone }
}

const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

it.each([
  [true, 'Mara Lindqvist is a VIP advocate.'],
  [false, 'Mara Lindqvist is no longer a VIP advocate.'],
])('says what became of it, takes it back, and goes: %s', async (vip, said) => {
  const { onSay, onUndo, onDone } = await show(vip)
  screen.getByText(said)
  expect(onSay).toHaveBeenLastCalledWith(said)
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  vi.useRealTimers()
  expect(onUndo).toHaveBeenCalled()
  await waitFor(() => expect(onDone).toHaveBeenCalled())
})

it('says of an account of ours whose it is, with nothing to take back', () => {
  const onSay = vi.fn()
  render(<StarDone card={null} onSay={onSay} onUndo={vi.fn()} onDone={vi.fn()} />)
  screen.getByText('This is your own account.')
  expect(onSay).toHaveBeenLastCalledWith('This is your own account.')
  expect(screen.queryByRole('button')).toBeNull()
})

it('goes by itself, but not while somebody points at it', async () => {
  const { onDone } = await show(true)
  const line = screen.getByText(/VIP advocate/).parentElement as HTMLElement
  fireEvent.pointerEnter(line)
  wait(60_000)
  expect(onDone).not.toHaveBeenCalled()
  fireEvent.pointerLeave(line)
  wait(60_000)
  expect(onDone).toHaveBeenCalledOnce()
})
