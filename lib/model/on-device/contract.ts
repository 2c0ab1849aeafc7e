/** What a model of the browser's is asked to do. */
export type Job = Translation | Writing

/** `from` and `to` are BCP 47 primary tags; `from` is null where the language is not known yet. */
export interface Translation {
  does: 'translate'
  text: string
  from: string | null
  to: string
}

/** `languages`: BCP 47 primary tags of what goes in and comes out. `shape`: a JSON schema of the answer. */
export interface Writing {
  does: 'write'
  system: string
  text: string
  languages: readonly string[]
  shape?: object
}

/** `from`: of a translation, what it was translated from. */
export interface Answer {
  text: string
  from?: string
}

/** How far a model is from being used: `downloadable` and `downloading` ones are fetched first. */
export type Readiness = 'unavailable' | 'downloadable' | 'downloading' | 'available'

/** The browser's own models, which run on this device. */
export interface OnDevice {
  /** Which of them the browser has at all. */
  has: Readonly<Record<Job['does'], boolean>>
  readiness(job: Job): Promise<Readiness>
  /**
   * Does a job. What has to be downloaded for it is, which takes a click just before.
   *
   * @param onProgress how much of a download is there, from 0 to 1
   * @throws a UserError where it cannot be done; the signal's reason where it was stopped
   */
  run(job: Job, onProgress: (share: number) => void, signal: AbortSignal): Promise<Answer>
}
