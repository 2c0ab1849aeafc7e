/** What no template may answer, the most pressing first: where several apply, the first counts. */
export const WORDED_KINDS = [
  'selfHarm',
  'minor',
  'death',
  'injury',
  'fire',
  'safety',
  'threat',
  'discrimination',
  'privacy',
  'legal',
  'press',
] as const

/** The wordings of one language for each kind, as `phrases` reads them. */
export type EscalationLists = Readonly<Record<(typeof WORDED_KINDS)[number], string>> & {
  /** What only sounds like one of them: a dead phone, a lawyer friend. */
  readonly harmless?: string
}
