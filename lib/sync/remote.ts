/** A record as it lies on a server: sealed, or deleted where `e` is missing. */
export interface RemoteRecord {
  id: string
  /** Which of its revisions: writing over it takes the latest. */
  rev: string
  e?: string | undefined
  /** Whether it has several revisions, since a cluster was split: `leaves` gives them. */
  isSplit?: boolean
}

/** A record as it is to lie there, over the revision it names; without one it is new. */
export interface Written {
  id: string
  rev?: string | undefined
  e: string
}

/** What became of a write of one record: its new revision, or that somebody else was faster. */
export interface WriteResult {
  id: string
  rev?: string | undefined
  /** The server will not have it, however often it is sent: it is too large, or we may not write. */
  isRefused?: boolean
}

/** A page of what changed. */
export interface Changes {
  records: RemoteRecord[]
  /** Where the next page begins. */
  since: string
  /** Whether there may be more by now. */
  isFull: boolean
}

/** Where a team's sealed records lie. Every method throws RemoteError. */
export interface Remote {
  /** The server's time, milliseconds since 1970. */
  time(): Promise<number>
  /**
   * What changed since a page ended, '0' for all there is.
   *
   * @param limit records at most
   * @param wait milliseconds to wait for something to change, 0 for an answer at once
   */
  changes(since: string, limit: number, wait: number, signal?: AbortSignal): Promise<Changes>
  write(records: readonly Written[]): Promise<WriteResult[]>
  /** Every present revision of a record: several where a cluster was split. */
  leaves(id: string): Promise<RemoteRecord[]>
  /** Deletes revisions whose content was joined into another one. */
  prune(leaves: readonly RemoteRecord[]): Promise<void>
}

/** A server cannot be reached or does not do what it is asked. */
export class RemoteError extends Error {
  /** What it answered, as a status of HTTP; 0 where it did not, or something that makes no sense. */
  readonly status: number

  constructor(status = 0, cause?: unknown) {
    super(`The server answers ${status}.`, { cause })
    this.status = status
  }
}

/** What a server answers; undefined where it answers with this status. */
export async function unless<Answer>(
  status: number,
  asked: Promise<Answer>,
): Promise<Answer | undefined> {
  return asked.catch((error) => {
    if (error instanceof RemoteError && error.status === status) return undefined
    throw error
  })
}

/** Whether a server lets us in no more. */
export function isLockedOut(error: unknown): boolean {
  return error instanceof RemoteError && [401, 403].includes(error.status)
}

/** Something answers, and it is no CouchDB. */
export class NotCouchError extends RemoteError {}
