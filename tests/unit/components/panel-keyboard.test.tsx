import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import { author, compose, postBy, startBackground } from './background'

it('closes by Escape, but leaves a field with words in it first', async () => {
  globalThis.IntersectionObserverEntry = class {} as never
  globalThis.IntersectionObserver = class {
    observe() {}
    disconnect() {}
  } as never
  const mara = author('Mara Lindqvist', 'maralind')
  const { ask, onChanged, asked } = startBackground({ post: postBy(mara) })
  await ask('upsertPerson', { network: 'x', author: mara })
  render(
    <Panel
      ask={ask}
      compose={compose}
      onChanged={onChanged}
      framed={{ key: '', start: 'person', openSidePanel: undefined }}
    />,
  )

  const note = await screen.findByLabelText<HTMLTextAreaElement>('New note')
  note.focus()
  fireEvent.input(note, { target: { value: 'Called' } })
  fireEvent.keyDown(note, { key: 'Escape' })
  expect(asked).not.toContain('closePanel')
  expect(note.value).toBe('Called')

  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(asked).toContain('closePanel')
})
