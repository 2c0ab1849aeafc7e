import type { ListeningReport } from '../../lib/model/reports/listening'
import type { ReadPeriod } from '../../lib/model/reports/periods'
import type { Ask } from '../ui/ask'
import type { OnChanged } from '../ui/useLive'

/** A person as far as a quote or a question names them: those folded into another are that one. */
export interface Named {
  id: string
  name: string
}

/** What the section on listening asks for and has done; handed in, so that tests hand in theirs. */
export interface ListeningService {
  read: ReadPeriod<ListeningReport>
  onChanged: OnChanged
  ask: Ask
  /** The people of these ids; who was deleted is missing. */
  names(ids: readonly string[]): Promise<Map<string, Named>>
  /** @returns the ids of the insights that moved */
  renameTopic(from: string, to: string): Promise<string[]>
  putTopicBack(renaming: { ids: readonly string[]; from: string; to: string }): Promise<void>
}
