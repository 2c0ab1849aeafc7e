import { createContext } from 'preact'

/** How charts within a page are saved as files, by their name. */
export interface Saving {
  saveFile: (name: string, content: BlobPart, type: string) => void
  saveTable: (name: string, rows: readonly (readonly string[])[]) => void
}

/** Undefined where a page saves nothing. */
export const SavingFiles = createContext<Saving | undefined>(undefined)
