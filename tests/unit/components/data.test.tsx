import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { BackupWaits } from '../../../components/data/BackupWaits'
import { DataSection } from '../../../components/data/DataSection'
import { NotValidError } from '../../../components/ui/errorMessage'
import { BACKUP_VERSION } from '../../../lib/backup/backup-file'
import type { Comparison, Conflict } from '../../../lib/backup/conflict'
import type { AutomaticBackup } from '../../../lib/dashboard/automatic-backup'
import type { DataService, OpenBackup } from '../../../lib/dashboard/data'
import type { UndoEntry } from '../../../lib/model/undo-entry'
import { UserError } from '../../../lib/model/user-error'
import { id, NOW, person } from '../backup/everything'

const conflict: Conflict = {
  id: id(1),
  displayName: 'Ada Berg',
  newer: 'theirs',
  differences: [
    { field: 'tier', ours: 'engaged', theirs: 'fully_engaged' },
    { field: 'crm.Company', ours: undefined, theirs: 'Acme' },
  ],
}

const change: UndoEntry = {
  id: id(9),
  kind: 'import',
  what: 'people.csv',
  people: 1204,
  at: NOW,
}

function openBackup(changes: Partial<Comparison> = {}): OpenBackup {
  return {
    header: { ardent: 'backup', version: BACKUP_VERSION, madeAt: NOW, counts: { people: 7 } },
    comparison: {
      here: { people: 3, contacts: 5, notes: 1 },
      added: 4,
      same: 2,
      differing: 1,
      conflicts: [conflict],
      erased: [],
      ...changes,
    },
    isInTeam: false,
    replace: vi.fn(async () => {}),
    merge: vi.fn(async () => ({ added: 4, changed: 1 })),
  }
}

const NO_FOLDER: AutomaticBackup = {
  backUp: async () => {},
  overview: async () => ({ canChoose: false, lastAt: null }),
  choose: async () => {},
  allowAgain: async () => {},
  stop: async () => {},
}

function show(changes: Partial<DataService> = {}, automatic: Partial<AutomaticBackup> = {}) {
  const service: DataService = {
    onChanged: () => {},
    overview: async () => ({ people: 3, lastAt: null, isDue: true }),
    makeBackup: vi.fn(async () => ({ name: 'ardent-backup.json', size: 104_000_000, people: 3 })),
    openBackup: vi.fn(async () => openBackup()),
    recentChanges: async () => [change],
    undo: vi.fn(async () => ({ asTheyWere: 1201, skipped: 3 })),
    find: async () => [{ person: person(1), identities: [] }],
    belongings: async () => ({ accounts: 2, contacts: 14, notes: 1 }),
    exportPerson: vi.fn(async () => {}),
    erasePerson: vi.fn(async () => {}),
    readStorageQuota: async () => ({ used: 312_000_000, left: 40_000_000_000 }),
    eraseAll: vi.fn(async () => {}),
    ...changes,
  }
  render(<DataSection service={service} automatic={{ ...NO_FOLDER, ...automatic }} />)
  return service
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

async function choose(name = 'backup.json'): Promise<void> {
  const files = [new File(['{}'], name)]
  fireEvent.change(screen.getByLabelText('Choose a backup'), { target: { files } })
}

describe('backups', () => {
  it('are asked for when it is time', async () => {
    show()
    expect(await screen.findByText(/A backup is due/)).toBeTruthy()
    expect(screen.getByText('There is no backup yet.')).toBeTruthy()
  })

  it('are not asked for right after one', async () => {
    show({ overview: async () => ({ people: 3, lastAt: Date.now(), isDue: false }) })
    expect(await screen.findByText('The last backup was made today.')).toBeTruthy()
    expect(screen.queryByText(/A backup is due/)).toBeNull()
  })

  it('say how far they are, and what was saved', async () => {
    let tell: (step: 'writing' | 'reading', share: number) => void = () => {}
    let done: (made: Awaited<ReturnType<DataService['makeBackup']>>) => void = () => {}
    show({
      makeBackup: (onProgress) => {
        tell = onProgress
        return new Promise((resolve) => {
          done = resolve
        })
      },
    })
    press('Make a backup')
    tell('writing', 0.4)
    await waitFor(() =>
      expect(screen.getByLabelText('Writing the backup')).toHaveProperty('value', 0.4),
    )
    tell('reading', 0.9)
    expect(await screen.findByLabelText('Reading it back')).toBeTruthy()
    done({ name: 'ardent-backup.json', size: 104_000_000, people: 3 })
    expect(
      await screen.findByText(
        'Saved as ardent-backup.json (3 people, 104 MB). It was read back and is complete.',
      ),
    ).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  })

  it('that went wrong say why', async () => {
    show({ makeBackup: () => Promise.reject(new NotValidError('The disk is full.')) })
    press('Make a backup')
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
  })
})

describe('a restore', () => {
  it('shows what is in the backup before anything is changed', async () => {
    const backup = openBackup()
    show({ openBackup: async () => backup })
    await choose()
    expect(await screen.findByText(/^Backup of .* with 7 people$/)).toBeTruthy()
    expect(screen.getByText('Only in the backup').nextSibling?.textContent).toBe('4')
    expect(backup.replace).not.toHaveBeenCalled()
    expect(backup.merge).not.toHaveBeenCalled()
  })

  it('of a file that is not right says what is wrong', async () => {
    show({ openBackup: () => Promise.reject(new NotValidError('This is no backup of Ardent.')) })
    await choose('holiday.jpg')
    expect((await screen.findByRole('alert')).textContent).toContain('This is no backup of Ardent.')
    expect(screen.getByRole('button', { name: 'Choose a backup' })).toBeTruthy()
  })

  it('that is cancelled while it reads is given up', async () => {
    let life: AbortSignal | undefined
    show({
      openBackup: (_, __, signal) => {
        life = signal
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        )
      },
    })
    await choose()
    expect(await screen.findByLabelText('Reading backup.json')).toBeTruthy()
    press('Cancel')
    expect(life?.aborted).toBe(true)
    expect(await screen.findByRole('button', { name: 'Choose a backup' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('merges by the rule that is chosen, and by what is decided one by one', async () => {
    const backup = openBackup()
    show({ openBackup: async () => backup })
    await choose()
    fireEvent.click(await screen.findByLabelText('Keep what is here'))
    fireEvent.click(screen.getByLabelText('Take what is in the backup: Ada Berg'))
    press('Merge')
    expect(
      await screen.findByText(/4 people were added. 1 existing person was changed./),
    ).toBeTruthy()
    expect(backup.merge).toHaveBeenCalledWith(
      { all: 'ours', each: { [id(1)]: 'theirs' }, leftOut: [] },
      expect.any(Function),
    )
  })

  const erased = [
    { id: id(2), displayName: 'Bao Tran', at: NOW, byName: false },
    { id: id(3), displayName: 'Tuva Berg', at: NOW, byName: true },
  ]

  it('leaves out who was erased here, but for those who are ticked', async () => {
    const backup = openBackup({ erased })
    show({ openBackup: async () => backup })
    await choose()
    const tick = await screen.findByLabelText<HTMLInputElement>(/^Bring Bao Tran back Deleted on/)
    expect(screen.getByLabelText(/^Bring Tuva Berg back Somebody of this name was/)).toBeTruthy()
    expect(tick.checked).toBe(false)
    fireEvent.click(tick)
    press('Merge')
    await screen.findByText(/4 people were added/)
    expect(backup.merge).toHaveBeenCalledWith(
      expect.objectContaining({ leftOut: [id(3)] }),
      expect.any(Function),
    )
  })

  it('that replaces everything leaves them out as well', async () => {
    const backup = openBackup({ erased, here: { people: 0, contacts: 0, notes: 0 }, differing: 0 })
    show({ openBackup: async () => backup })
    await choose()
    fireEvent.click(await screen.findByRole('button', { name: 'Restore' }))
    expect(await screen.findByText(/^Restored: the backup .* with 5 people/)).toBeTruthy()
    expect(backup.replace).toHaveBeenCalledWith([id(2), id(3)], expect.any(Function))
  })

  it('shows who differs fact by fact, and whose facts stay by the rule', async () => {
    show()
    await choose()
    const row = within(await screen.findByRole('table', { hidden: true }))
    expect(row.getByText('Engagement tier').closest('tr')?.textContent).toBe(
      'Engagement tierEngagedFully engaged',
    )
    expect(row.getByText('Company').closest('tr')?.textContent).toBe('Companynot setAcme')
    const [ours, theirs] = row.getAllByRole('radio', { hidden: true }) as HTMLInputElement[]
    expect([ours?.checked, theirs?.checked]).toEqual([false, true])
    fireEvent.click(screen.getByLabelText('Keep what is here'))
    expect([ours?.checked, theirs?.checked]).toEqual([true, false])
  })

  it('replaces only after a second question that says what is lost', async () => {
    const backup = openBackup()
    show({ openBackup: async () => backup })
    await choose()
    fireEvent.click(await screen.findByLabelText(/Replace what is here/))
    press('Replace everything')
    expect(screen.getByText(/Lost for good: 3 people, 5 contacts, 1 note/)).toBeTruthy()
    expect(backup.replace).not.toHaveBeenCalled()
    press('Replace everything now')
    expect(await screen.findByText(/^Restored: the backup .* with 7 people/)).toBeTruthy()
    expect(backup.replace).toHaveBeenCalledOnce()
  })

  it('in a team asks: into the team, or leave it', async () => {
    const backup = { ...openBackup(), isInTeam: true }
    show({ openBackup: async () => backup })
    await choose()
    expect(
      (await screen.findByLabelText<HTMLInputElement>(/^Merge it into the team/)).checked,
    ).toBe(true)
    fireEvent.click(screen.getByLabelText(/^Leave the team/))
    press('Leave, and replace everything')
    expect(backup.replace).not.toHaveBeenCalled()
    press('Replace everything now')
    expect(await screen.findByText(/^Restored: the backup/)).toBeTruthy()
  })

  it('asks once where there is nothing to lose', async () => {
    const backup = openBackup({ here: { people: 0, contacts: 0, notes: 0 }, differing: 0 })
    show({ openBackup: async () => backup })
    await choose()
    fireEvent.click(await screen.findByRole('button', { name: 'Restore' }))
    expect(await screen.findByText(/^Restored: the backup/)).toBeTruthy()
  })

  it('that goes wrong as it writes says why, and can be tried again', async () => {
    const backup = openBackup()
    backup.merge = () => Promise.reject(new NotValidError('The disk is full. Nothing was lost.'))
    show({ openBackup: async () => backup })
    await choose()
    fireEvent.click(await screen.findByRole('button', { name: 'Merge' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was lost.')
    expect(screen.getByRole('button', { name: 'Choose a backup' })).toBeTruthy()
  })
})

describe('one person’s data', () => {
  async function openAda(changes: Partial<DataService> = {}) {
    const service = show(changes)
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ada' } })
    fireEvent.click(await screen.findByRole('button', { name: /Ada1 Berg/ }))
    await screen.findByText('2 accounts · 14 contacts · 1 note')
    return service
  }

  it('is handed out', async () => {
    const service = await openAda()
    press('Export everything')
    expect(await screen.findByText(/everything stored about Ada1 Berg/)).toBeTruthy()
    expect(service.exportPerson).toHaveBeenCalledWith(id(1), 'Ada1 Berg')
  })

  it('is erased after a second question, and what went is said', async () => {
    const service = await openAda()
    press('Delete this person')
    expect(screen.getByText(/Gone for good: 2 accounts, 14 contacts, 1 note/)).toBeTruthy()
    expect(service.erasePerson).not.toHaveBeenCalled()
    press('Delete for good')
    expect(
      await screen.findByText(/Ada1 Berg is deleted, with 2 accounts, 14 contacts and 1 note/),
    ).toBeTruthy()
  })
})

describe('recent changes', () => {
  it('say what was done to how many', async () => {
    show()
    expect(await screen.findByText('Import of people.csv')).toBeTruthy()
    expect(screen.getByText(/1,204 people/)).toBeTruthy()
  })

  it('are taken back, and who was left is said', async () => {
    const service = show()
    fireEvent.click(await screen.findByRole('button', { name: 'Undo: Import of people.csv' }))
    const said = await screen.findByText(/1,201 people are as before/)
    expect(said.textContent).toContain(
      '3 were left unchanged, because somebody has worked with them since.',
    )
    expect(service.undo).toHaveBeenCalledWith(change)
  })

  it('that were undone cannot be undone again', async () => {
    show({ recentChanges: async () => [{ ...change, undoneAt: NOW }] })
    expect(await screen.findByText(/undone/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
  })

  it('that put a backup in the place of everything cannot be undone', async () => {
    show({ recentChanges: async () => [{ ...change, kind: 'restore', what: 'backup.json' }] })
    expect(await screen.findByText('Restore of backup.json')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
  })

  it('that there are none of say what would stand there', async () => {
    show({ recentChanges: async () => [] })
    expect(await screen.findByText(/No changes to many people yet/)).toBeTruthy()
  })
})

describe('storage', () => {
  it('says what is used, what is left, and whether the browser keeps it', async () => {
    show()
    expect(await screen.findByText('312 MB used, 40 GB free.')).toBeTruthy()
    expect(screen.getByText(/keeps it when the disk fills up/)).toBeTruthy()
    expect(screen.getByText(/gone when Ardent is removed/)).toBeTruthy()
  })
})

describe('erasing everything', () => {
  it('waits until the word is typed', async () => {
    const service = show()
    press('Erase everything')
    const really = screen.getByRole('button', { name: 'Erase everything for good' })
    expect(really).toHaveProperty('disabled', true)
    fireEvent.input(screen.getByLabelText(/type “erase”/), { target: { value: 'eras' } })
    expect(really).toHaveProperty('disabled', true)
    fireEvent.submit(screen.getByLabelText(/type “erase”/))
    expect(service.eraseAll).not.toHaveBeenCalled()
    fireEvent.input(screen.getByLabelText(/type “erase”/), { target: { value: ' Erase ' } })
    fireEvent.click(really)
    expect(await screen.findByText(/Everything is erased/)).toBeTruthy()
  })

  it('can be left', async () => {
    const service = show()
    press('Erase everything')
    press('Keep everything')
    expect(screen.queryByRole('textbox', { name: /erase/ })).toBeNull()
    expect(service.eraseAll).not.toHaveBeenCalled()
  })
})

describe('backups by themselves', () => {
  const folder = { canChoose: true, folder: 'Team drive', isSealed: false, isAllowed: true }

  it('go into a folder that is chosen once, locked where a passphrase is typed', async () => {
    const choose = vi.fn(async () => {})
    show({}, { overview: async () => ({ canChoose: true, lastAt: null }), choose })
    fireEvent.input(await screen.findByLabelText(/^Passphrase, to/), {
      target: { value: 'nine bags' },
    })
    press('Choose a folder')
    await waitFor(() => expect(choose).toHaveBeenCalledWith('nine bags'))
  })

  it('say when the last one was made, and are ended', async () => {
    const stop = vi.fn(async () => {})
    show({}, { overview: async () => ({ ...folder, lastAt: Date.now() }), stop })
    expect(await screen.findByText('Folder: Team drive')).toBeTruthy()
    expect(screen.getByText(/read back and complete/)).toBeTruthy()
    press('Stop')
    await waitFor(() => expect(stop).toHaveBeenCalled())
  })

  it('say why none could be made, and are allowed again', async () => {
    const allowAgain = vi.fn(async () => {})
    const failed = { at: Date.now(), why: 'The folder is not there any more.' }
    const overview = async () => ({ ...folder, isAllowed: false, lastAt: null, failed })
    show({}, { overview, allowAgain })
    expect(
      await screen.findByText(/No backup \(first failure .*: The folder is not there/),
    ).toBeTruthy()
    press('Allow it again')
    await waitFor(() => expect(allowAgain).toHaveBeenCalled())
  })

  it('are allowed again from any section with one click', async () => {
    let isAllowed = false
    const allowAgain = async () => {
      isAllowed = true
    }
    const overview = async () => ({ ...folder, isAllowed, lastAt: null })
    render(<BackupWaits service={{ overview, allowAgain }} />)
    await screen.findByText(/before Ardent may write into “Team drive”/)
    press('Allow it again')
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull())
  })

  it('go among the downloads where the browser lets nobody choose a folder', async () => {
    const choose = vi.fn(async () => {})
    show({}, { choose })
    expect(await screen.findByText(/does not let extensions write into folders/)).toBeTruthy()
    press('Save to the downloads folder')
    await waitFor(() => expect(choose).toHaveBeenCalledWith(''))
  })

  it('among the downloads are said to be there, and saved whole', async () => {
    const downloads = { canChoose: false, folder: '', isSealed: false, isAllowed: true }
    show({}, { overview: async () => ({ ...downloads, lastAt: Date.now() }) })
    expect(await screen.findByText('Folder: “ardent”, in your downloads')).toBeTruthy()
    expect(screen.getByText(/saved completely/)).toBeTruthy()
  })

  it('are opened with their passphrase, which is asked for until it is right', async () => {
    const open = vi.fn(async (_file, _onProgress, _signal, passphrase?: string) => {
      if (passphrase === undefined) throw new UserError('error_backup_needs_passphrase')
      if (passphrase !== 'nine bags') throw new UserError('error_backup_passphrase')
      return openBackup()
    })
    show({ openBackup: open as DataService['openBackup'] })
    await choose('ardent-day-2026-01-02-030405.ardent')
    const field = () => screen.findByLabelText(/^Passphrase of ardent-day/)
    fireEvent.input(await field(), { target: { value: 'ten bags' } })
    press('Open')
    expect(await screen.findByText(/not the passphrase of this backup/)).toBeTruthy()
    fireEvent.input(await field(), { target: { value: 'nine bags' } })
    press('Open')
    expect(await screen.findByText('Replace what is here')).toBeTruthy()
  })
})
