import type { StorageQuota } from '../model/storage-quota'

/**
 * How much the browser keeps for this extension, and how much it would. Whether it keeps it when the
 * disk fills up is not asked: with `unlimitedStorage` it does, and `navigator.storage` knows nothing
 * of that and answers no.
 */
export async function readStorageQuota(): Promise<StorageQuota> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate()
  return { used: usage, left: Math.max(0, quota - usage) }
}
