import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { openSettings } from './settings-page'

it('the second reading is on, and can be switched off', async () => {
  const { ask } = await openSettings()
  const part = within(await screen.findByRole('region', { name: 'How posts are read' }))
  const on = part.getByRole('switch', { name: /^Read posts about your brand a second time/ })
  expect(on.getAttribute('aria-checked')).toBe('true')
  fireEvent.click(on)
  await waitFor(async () => expect((await ask('settings', {})).secondReading).toBe(false))
  expect(on.getAttribute('aria-checked')).toBe('false')
})
