import type { StorageQuota } from '../model/storage-quota'

/** How much the browser keeps for this extension, and how much it would. */
export async function readStorageQuota(): Promise<StorageQuota> {
  const [{ usage = 0, quota = 0 }, isKept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ])
  return { used: usage, left: Math.max(0, quota - usage), isKept }
}

/** Asks the browser to keep it when the disk fills up; it may refuse. */
export async function persistStorage(): Promise<boolean> {
  return navigator.storage.persist()
}
