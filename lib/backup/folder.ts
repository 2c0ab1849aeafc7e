import type { Folder } from '../model/backup-place'
import { UserError } from '../model/user-error'
import { PIECE } from './backup-file'
import { toForget } from './kept-backups'

/** @throws UserError where the browser asks somebody before it lets us write into the folder */
export async function refuseUnallowed(folder: Folder): Promise<void> {
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') {
    throw new UserError('error_backup_folder_permission', [folder.name])
  }
}

/**
 * Writes a file into a folder, reads it back, compares the two, and takes away the backups that need
 * not stay any longer. The browser puts the file in its place once it is whole.
 *
 * @param now milliseconds since 1970
 * @throws UserError where the folder is gone or may not be written to, or the file is another
 */
export async function saveInFolder(
  folder: Folder,
  name: string,
  file: Blob,
  now: number,
): Promise<void> {
  try {
    await write(folder, name, file)
    const written = await (await folder.getFileHandle(name)).getFile()
    if (!(await areSame(file, written))) throw new UserError('error_backup_folder_other', [name])
    for (const old of toForget(await namesIn(folder), now)) await folder.removeEntry(old)
  } catch (error) {
    throw inWords(error, folder.name)
  }
}

async function write(folder: Folder, name: string, file: Blob): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  try {
    await stream.write(file)
    await stream.close()
  } catch (error) {
    await folder.removeEntry(name).catch(() => {})
    throw error
  }
}

async function namesIn(folder: Folder): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

async function areSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false
  for (let start = 0; start < one.size; start += PIECE) {
    const [a, b] = await Promise.all([one, other].map((file) => bytesAt(file, start)))
    if (!a || !b || !a.every((byte, index) => byte === b[index])) return false
  }
  return true
}

async function bytesAt(file: Blob, start: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer())
}

function inWords(error: unknown, folder: string): unknown {
  const { name } = (error ?? {}) as { name?: string }
  if (name === 'NotFoundError') return new UserError('error_backup_folder_gone', [folder])
  if (name === 'NotAllowedError') return new UserError('error_backup_folder_permission', [folder])
  return error
}
