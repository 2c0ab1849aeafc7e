import { render, screen } from '@testing-library/preact'
import { beforeEach, vi } from 'vitest'
import { PeopleSection } from '../../../components/people/PeopleSection'
import type { Desk } from '../../../lib/dashboard/desk'
import { peopleWork } from '../../../lib/dashboard/people'
import type { PersonChanges } from '../../../lib/model/person'
import { author, startBackground } from './background'

/** What is not laid out has no height: without one no row would be in view. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800)
  localStorage.clear()
  location.hash = '#/people'
})

/** The section of people on a database of its own, behind the background itself. */
export function startPeople() {
  const background = startBackground()
  const listeners = new Set<() => void>()
  const desk: Desk = {
    db: background.db,
    ask: background.ask,
    now: Date.now,
    async changed(work) {
      const reply = await work
      for (const listener of listeners) listener()
      return reply
    },
    onChanged(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
      background.onChanged(listener, signal)
    },
  }
  const saved: { name: string; content: Blob }[] = []
  const work = peopleWork(desk, (name, content) => void saved.push({ name, content }))
  return {
    ...background,
    /** The files that were handed out. */
    saved,
    open: (...rest: string[]) => render(<PeopleSection work={work} rest={rest} />),
    async keep(name: string, changes: PersonChanges = {}) {
      const handle = name.toLowerCase().replace(/\W/g, '')
      const who = author(name, handle)
      const { person } = await background.ask('keepAuthor', { network: 'x', author: who })
      await background.ask('updatePerson', { personId: person.id, changes })
      return person.id
    },
  }
}

/** The names in the table, from the top. */
export const namesShown = () =>
  screen
    .queryAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.people-name')?.textContent)
