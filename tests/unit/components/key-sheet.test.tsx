import { fireEvent, render, screen } from '@testing-library/preact'
import { beforeEach, expect, it, vi } from 'vitest'
import { HelpLink } from '../../../components/ui/HelpLink'
import { KeySheet } from '../../../components/ui/KeySheet'

const showModal = vi.fn()
beforeEach(() => {
  showModal.mockReset()
  HTMLDialogElement.prototype.showModal = showModal
})

it('shows the keys with the question mark, and not while somebody types one', () => {
  render(
    <>
      <KeySheet />
      <input aria-label="Name" />
    </>,
  )
  fireEvent.keyDown(screen.getByLabelText('Name'), { key: '?' })
  fireEvent.keyDown(document.body, { key: '?', ctrlKey: true })
  expect(showModal).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: '?' })
  expect(showModal).toHaveBeenCalledOnce()
  const sheet = screen.getByRole('dialog', { hidden: true })
  expect(sheet.textContent).toContain('Mark as doneE')
  expect(sheet.querySelector('a')?.getAttribute('href')).toBe('/guide/keyboard.html')
})

it('leads to a part of the guide in a tab of its own', () => {
  render(<HelpLink page="on-the-page" part="the-panel" />)
  const link = screen.getByRole('link', { name: 'Help: open the user guide' })
  expect(link.getAttribute('href')).toBe('/guide/on-the-page.html#the-panel')
  expect(link.getAttribute('target')).toBe('_blank')
})
