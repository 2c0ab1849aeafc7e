import { exportPerson, readable } from '../backup/person-export'
import type { DashboardContext, SaveFile } from './context'

/** Hands out all that is kept of a person as a file. */
export function personExporter({ db, now }: DashboardContext, saveFile: SaveFile) {
  return async (personId: string, displayName: string): Promise<void> => {
    const person = await exportPerson(db, personId, now())
    saveFile(`ardent-person-${inFileName(displayName)}.json`, readable(person))
  }
}

/** A name without what file systems refuse. */
function inFileName(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60)
}
