import { expect, it } from 'vitest'
import { dayOf, timeOfDay } from '../../../components/person/contactKinds'

const now = new Date('2026-10-19T16:30').getTime()

it('takes a contact of today as of now', () => {
  expect(timeOfDay('2026-10-19', now)).toBe(now)
})

it('puts a contact of another day at its noon', () => {
  const at = timeOfDay('2026-03-29', now)
  expect(new Date(at).getHours()).toBe(12)
  expect(dayOf(at)).toBe('2026-03-29')
})
