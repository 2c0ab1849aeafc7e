/** Hears how far a piece of work is, from 0 to 1. */
export type OnProgress = (share: number) => void
