import { act, renderHook } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { useLive } from '../../../components/ui/useLive'

/** A question whose answers come when the test says so, and the word that something was changed. */
function live() {
  const waiting: ((answer: string) => void)[] = []
  let changed = () => {}
  const load = () => new Promise<string>((resolve) => waiting.push(resolve))
  const onChanged = (listener: () => void) => {
    changed = listener
  }
  const { result } = renderHook(() => useLive(load, onChanged))
  return {
    result,
    change: () => act(() => changed()),
    answer: (answer: string) => act(async () => waiting.shift()?.(answer)),
  }
}

it('shows the answer to the latest question, whichever comes first', async () => {
  const { result, change, answer } = live()
  change()
  await answer('before')
  expect(result.current.value).toBeUndefined()
  await answer('after')
  expect(result.current.value).toBe('after')
})

it('asks again where something is shown while a question is under way', async () => {
  const { result, change, answer } = live()
  await answer('at first')
  // Word of a change comes before the reply to the message that made it.
  change()
  act(() => result.current.show('as the reply says'))
  await answer('asked before it was shown')
  expect(result.current.value).toBe('as the reply says')
  await answer('all that follows from it')
  expect(result.current.value).toBe('all that follows from it')
})
