/** What the browser keeps for this extension, in bytes. */
export interface StorageQuota {
  used: number
  left: number
  /** Whether it stays when the disk fills up. */
  isKept: boolean
}
