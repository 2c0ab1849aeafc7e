import { describe, expect, it, vi } from 'vitest'
import { createAutomaticBackup } from '../../../lib/dashboard/automatic-backup'
import type { DashboardContext } from '../../../lib/dashboard/context'
import type { BackupPlace, Folder } from '../../../lib/model/backup-place'
import type { BackupStanding } from '../../../lib/model/backup-standing'

const NOW = Date.UTC(2026, 10, 30, 12)

/** A folder of which the browser forgot that it may be written to, and what is noted of it. */
function forgotten() {
  const requestPermission = vi.fn(async (): Promise<PermissionState> => 'prompt')
  const folder = { name: 'Team drive', queryPermission: async () => 'prompt', requestPermission }
  let place: BackupPlace | undefined = { folder: folder as unknown as Folder }
  let noted: BackupStanding = { lastAt: NOW - 3 * 86_400_000 }
  const automatic = createAutomaticBackup({ now: () => NOW } as DashboardContext, {
    place: {
      get: async () => place,
      set: async (chosen) => (place = chosen),
      forget: async () => (place = undefined),
    },
    standing: {
      get: async () => noted,
      set: async (standing) => {
        noted = standing
      },
    },
    canChoose: () => true,
    choose: async () => undefined,
    mayDownload: async () => false,
    askToDownload: async () => false,
    download: undefined,
  })
  return { automatic, requestPermission, noted: () => noted }
}

describe('a folder that the browser has to be asked for again', () => {
  it('is asked for on the click that changes many people, once', async () => {
    const { automatic, requestPermission, noted } = forgotten()
    await automatic.backUp('change')
    await automatic.backUp('change')
    expect(requestPermission).toHaveBeenCalledExactlyOnceWith({ mode: 'readwrite' })
    expect(noted().failed?.why).toContain('does not let Ardent write into “Team drive”')
  })

  it('is not asked for where nobody clicked, and the day’s backup fails aloud', async () => {
    const { automatic, requestPermission, noted } = forgotten()
    await automatic.backUp('day')
    expect(requestPermission).not.toHaveBeenCalled()
    expect(noted()).toMatchObject({ lastAt: NOW - 3 * 86_400_000, failed: { at: NOW } })
  })
})
