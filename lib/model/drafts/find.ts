import { fold } from '../search'
import type { Draft } from './draft'

/** The drafts that hold the typed words; after a stroke, those whose code begins like it. */
export function findDrafts(drafts: readonly Draft[], typed: string): Draft[] {
  const wanted = fold(typed.trim())
  if (!wanted) return []
  const code = wanted.startsWith('/') ? wanted.slice(1) : undefined
  return drafts.filter((draft) =>
    code === undefined
      ? fold(draft.text).includes(wanted)
      : draft.code !== undefined && fold(draft.code).startsWith(code),
  )
}
