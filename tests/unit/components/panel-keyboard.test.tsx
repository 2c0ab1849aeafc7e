import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { author, compose, postBy, startBackground } from './background'

/** A browser that never says that the panel is seen. */
function neverSeen() {
  globalThis.IntersectionObserverEntry = class {} as never
  globalThis.IntersectionObserver = class {
    observe() {}
    disconnect() {}
  } as never
}

it('closes by Escape, but leaves a field with words in it first', async () => {
  neverSeen()
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

it('closes by Escape at once from a draft that nobody has written in', async () => {
  neverSeen()
  const post = { ...postBy(author('Mara Lindqvist', 'maralind')), mentions: [{ handle: 'acme' }] }
  const { ask, onChanged, asked } = startBackground({ post: { ...post, at: Date.now() } })
  const handles = { ...NO_BRAND.handles, x: ['acme'] }
  await ask('changeSettings', { brand: { ...NO_BRAND, name: 'Acme', handles } })
  render(
    <Panel
      ask={ask}
      compose={compose}
      onChanged={onChanged}
      framed={{ key: '', start: 'drafts', openSidePanel: undefined }}
    />,
  )
  const draft = await screen.findByLabelText<HTMLTextAreaElement>('Draft')
  draft.focus()
  fireEvent.input(draft, { target: { value: `${draft.value} Mine.` } })
  fireEvent.keyDown(draft, { key: 'Escape' })
  expect(asked).not.toContain('closePanel')
  fireEvent.input(draft, { target: { value: draft.value.replace(' Mine.', '') } })
  draft.focus()
  fireEvent.keyDown(draft, { key: 'Escape' })
  expect(asked).toContain('closePanel')
})
