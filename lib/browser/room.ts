import type { Room } from '../model/backup'

/** How much the browser keeps for this extension, and how much it would. */
export async function readRoom(): Promise<Room> {
  const [{ usage = 0, quota = 0 }, isKept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ])
  return { used: usage, left: Math.max(0, quota - usage), isKept }
}

/** Asks the browser to keep it when the disk fills up; it may refuse. */
export async function keepRoom(): Promise<boolean> {
  return navigator.storage.persist()
}
