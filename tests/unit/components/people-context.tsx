import { render, screen } from '@testing-library/preact'
import { beforeEach, vi } from 'vitest'
import { PeopleSection } from '../../../components/people/PeopleSection'
import { createPeopleService } from '../../../lib/dashboard/people'
import type { PersonChanges } from '../../../lib/model/person/person'
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
  const saved: { name: string; content: Blob }[] = []
  const work = createPeopleService(background.context, (name, content) => {
    saved.push({ name, content: new Blob([content]) })
  })
  return {
    ...background,
    /** The files that were handed out. */
    saved,
    open: (...rest: string[]) => render(<PeopleSection service={work} rest={rest} />),
    async keep(name: string, changes: PersonChanges = {}) {
      const handle = name.toLowerCase().replace(/\W/g, '')
      const who = author(name, handle)
      const { person } = await background.ask('upsertPerson', { network: 'x', author: who })
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
