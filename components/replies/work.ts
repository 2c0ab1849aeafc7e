import type { Uses } from '../../lib/model/draft/choose'
import type { Wording } from '../../lib/model/draft/own-joined'
import type { OwnWording } from '../../lib/model/draft/own-wording'

/** Every wording, what the team made of them, and when each went out. */
export interface AllWordings {
  wordings: readonly Wording[]
  own: readonly OwnWording[]
  uses: Uses
}

/** What can be done with wordings. Each rejects with words for the user when it did not happen. */
export interface RepliesWork {
  wordings(): Promise<AllWordings>
  save(wording: Omit<OwnWording, 'updatedAt'>): Promise<void>
  /** Keeps all of them or none. */
  importAll(wordings: readonly OwnWording[]): Promise<void>
  turn(id: string, on: boolean): Promise<void>
  /** Back to the built-in text; one that was added is gone. */
  forget(id: string): Promise<void>
  /** Offers a text as a file to keep. */
  saveFile(name: string, text: string): void
}
