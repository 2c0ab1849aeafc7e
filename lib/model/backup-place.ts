/** A folder's handle with what TypeScript does not know of it yet. */
export type Folder = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>
}

/** What a passphrase was made into: it can be kept, and does not give the passphrase away. */
export interface Seal {
  key: CryptoKey
  salt: string
  check: string
  rounds: number
}

/** Where backups go by themselves, and what locks them. */
export interface BackupPlace {
  /** Missing where they go among the downloads, as the browser lets nobody choose a folder. */
  folder?: Folder
  seal?: Seal | undefined
}
