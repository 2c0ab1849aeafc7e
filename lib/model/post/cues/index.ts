import type { CueLists } from './cue-lists'
import { en } from './en'

/** By BCP 47 primary tag. */
export const CUE_LISTS: ReadonlyMap<string, CueLists> = new Map(Object.entries({ en }))
