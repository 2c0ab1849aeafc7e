import { storage } from 'wxt/utils/storage'
import type { BackupPlace, Folder } from '../model/backup-place'
import type { BackupStanding } from '../model/backup-standing'

const NAME = 'ardent-backup-folder'
const STORE = 'place'

/**
 * The folder that was chosen. A handle and a key are nothing that a text could hold, so they stand in a
 * small database of their own, which is in no backup.
 */
export const backupPlace = {
  get: () => run<BackupPlace | undefined>('readonly', (store) => store.get(STORE)),
  set: (place: BackupPlace) => run<unknown>('readwrite', (store) => store.put(place, STORE)),
  forget: () => run<undefined>('readwrite', (store) => store.clear()),
}

async function run<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Value> {
  const opening = indexedDB.open(NAME, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  const db = await done<IDBDatabase>(opening)
  try {
    return await done<Value>(work(db.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    db.close()
  }
}

function done<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Value)
    request.onerror = () => reject(request.error)
  })
}

const standingItem = storage.defineItem<BackupStanding>('local:backupStanding', {
  fallback: { lastAt: null },
})

/** How the last backup that was made by itself went. */
export const backupStanding = {
  get: () => standingItem.getValue(),
  async set(standing: BackupStanding) {
    await standingItem.setValue(standing)
    // It stands for one that somebody makes: nobody is reminded of that meanwhile.
    if (standing.lastAt !== null) await storage.setItem('local:lastBackup', standing.lastAt)
  },
}

/**
 * Lets somebody choose a folder; undefined where they choose none, or the browser has no such choice.
 * Call it in a click.
 */
export async function chooseFolder(): Promise<Folder | undefined> {
  const picker = (window as { showDirectoryPicker?: (how: object) => Promise<Folder> })
    .showDirectoryPicker
  if (!picker) return undefined
  try {
    return await picker.call(window, { id: 'ardent-backups', mode: 'readwrite' })
  } catch (error) {
    if ((error as { name?: string }).name === 'AbortError') return undefined
    throw error
  }
}

/** Whether the browser lets a page choose a folder. */
export const canChooseFolder = () => 'showDirectoryPicker' in window
