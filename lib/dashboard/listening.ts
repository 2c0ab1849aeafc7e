import type { ListeningReport } from '../model/reports/listening'
import type { ReadPeriod } from '../model/reports/periods'
import type { Database } from '../store/database'
import { peopleNow } from '../store/find'
import { putTopicBack, type Renaming, renameTopic } from '../store/insights'
import type { DashboardContext } from './context'
import { keptUntilChange } from './kept'

/** A person as far as a quote or a question names them: those folded into another are that one. */
export interface NamedPerson {
  id: string
  name: string
}

export type ListeningService = ReturnType<typeof createListeningService>

/** What the section on listening asks for and has done. */
export function createListeningService(context: DashboardContext) {
  const { db, ask, onChanged } = context
  return {
    ask,
    onChanged,
    read: listeningReports(context),
    names: (ids: readonly string[]) => namesOf(db, ids),
    renameTopic: (from: string, to: string) => renameTopic(db, from, to),
    putTopicBack: (renaming: Renaming) => putTopicBack(db, renaming),
  }
}

/** Reads the reports on listening. */
export function listeningReports(context: DashboardContext): ReadPeriod<ListeningReport> {
  return keptUntilChange(context, (period, onProgress, signal) =>
    context.reports.call('listening', [period, context.now()], { onProgress, signal }),
  )
}

/** What the people of these ids are called; who was deleted is missing. */
export async function namesOf(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, NamedPerson>> {
  const people = await peopleNow(db, ids)
  return new Map(
    Array.from(people, ([id, row]) => [id, { id: row.id, name: row.displayName }] as const),
  )
}
