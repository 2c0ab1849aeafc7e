import type { Uses } from '../../lib/model/drafts/choose'
import type { TeamTemplate } from '../../lib/model/drafts/team-template'
import type { OfferedTemplate } from '../../lib/model/drafts/team-templates'

/** Every template, what the team made of them, and when each went out. */
export interface AllWordings {
  templates: readonly OfferedTemplate[]
  own: readonly TeamTemplate[]
  uses: Uses
}

/** What can be done with templates. Each rejects with words for the user when it did not happen. */
export interface RepliesService {
  templates(): Promise<AllWordings>
  save(template: Omit<TeamTemplate, 'updatedAt'>): Promise<void>
  /** Keeps all of them or none. */
  importAll(templates: readonly TeamTemplate[]): Promise<void>
  turn(id: string, on: boolean): Promise<void>
  /** Back to the built-in text; one that was added is gone. */
  forget(id: string): Promise<void>
  /** Offers a text as a file to keep. */
  saveFile(name: string, text: string): void
}
