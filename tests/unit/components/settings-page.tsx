import { fireEvent, render, screen } from '@testing-library/preact'
import { vi } from 'vitest'
import { SettingsPage } from '../../../components/settings/SettingsPage'
import { createDiscoveryService } from '../../../lib/dashboard/discoveries'
import { createLearnedService } from '../../../lib/dashboard/learned'
import type { Managed } from '../../../lib/model/managed'
import { addressOfPost } from '../../../lib/model/post/analysis'
import { countPraise } from '../../../lib/store/discoveries'
import { author, postBy, startBackground } from './background'

const dana = author('Dana Hart', 'dhart')

/** The section on a background of its own, with what only a browser can do written down. */
export async function openSettings({
  discovering = false,
  allowed = true,
  managed = { values: {} as Managed, unreadable: [] as string[] },
  hasModels = false,
} = {}) {
  const background = startBackground({ managed })
  const { db, ask, onChanged, context } = background
  if (discovering) {
    await ask('changeSettings', { discoverAdvocates: true })
    const { network, postKey } = addressOfPost(postBy(dana))
    await countPraise(db, [{ network, postKey, author: dana }], Date.now())
  }
  const opened = {
    openShortcuts: vi.fn(),
    openSidePanel: vi.fn(),
    openWelcome: vi.fn(),
    askForNetwork: vi.fn(async () => allowed),
    askToNotify: vi.fn(async () => allowed),
  }
  const { unmount } = render(
    <SettingsPage
      ask={ask}
      onChanged={onChanged}
      networks={[
        { id: 'x', name: 'X' },
        { id: 'linkedin', name: 'LinkedIn' },
      ]}
      discovery={createDiscoveryService(context)}
      learned={createLearnedService(context)}
      shortcuts={async () => [
        { command: 'open-panel', keys: 'Alt+Shift+O' },
        { command: 'capture', keys: '' },
      ]}
      hasModels={hasModels}
      {...opened}
    />,
  )
  await screen.findByLabelText('Brand name')
  return { ...background, ...opened, unmount }
}

export function fill(label: string | RegExp, text: string) {
  const field = screen.getByLabelText<HTMLInputElement>(label)
  fireEvent.input(field, { target: { value: text } })
  fireEvent.change(field)
  return field
}
