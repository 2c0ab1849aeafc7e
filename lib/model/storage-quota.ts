/** What the browser keeps for this extension, in bytes. */
export interface StorageQuota {
  used: number
  left: number
}
