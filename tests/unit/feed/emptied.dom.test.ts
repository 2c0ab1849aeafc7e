import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenEmptied } from '../../../lib/feed/emptied'

vi.mock('../../../lib/feed/trusted', () => ({ trusted: (listener: unknown) => listener }))

let editor: HTMLElement
let life: AbortController
const emptied = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  emptied.mockClear()
  life = new AbortController()
  editor = document.createElement('div')
  document.body.append(editor)
  write('Thank you, Mara.')
  whenEmptied(editor, emptied, life.signal)
})
afterEach(() => {
  life.abort()
  editor.remove()
  vi.useRealTimers()
})

/** jsdom lays nothing out and so has no `innerText`. */
const write = (text: string) => Object.assign(editor, { innerText: text })
const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }))
const click = () => window.dispatchEvent(new Event('pointerdown'))
const wait = () => vi.advanceTimersByTime(500)

it('tells once that a box emptied after a click', () => {
  press('s')
  click()
  write('')
  wait()
  wait()
  expect(emptied).toHaveBeenCalledTimes(1)
})

it('tells that a box emptied after Enter, or went away', () => {
  press('Enter')
  editor.remove()
  wait()
  expect(emptied).toHaveBeenCalledTimes(1)
})

it('says nothing while words stand there', () => {
  press('Backspace')
  write('Thank you')
  wait()
  expect(emptied).not.toHaveBeenCalled()
})

it.each(['z', 'x', 'Backspace', 'Delete'])(
  'takes words that went with %s for taken back',
  (key) => {
    press(key)
    write('')
    click()
    wait()
    editor.remove()
    wait()
    expect(emptied).not.toHaveBeenCalled()
  },
)

it('tells that words were sent which had been taken out and brought back', () => {
  press('z')
  write('')
  press('Z')
  write('Thank you, Mara.')
  click()
  write('')
  wait()
  expect(emptied).toHaveBeenCalledTimes(1)
})

it('ends with its signal', () => {
  life.abort()
  write('')
  wait()
  expect(emptied).not.toHaveBeenCalled()
})
