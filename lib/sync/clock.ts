/**
 * When something was written, and where: twelve hexadecimal digits of milliseconds since 1970, four
 * that count within one, and the device. As texts they stand in the order of what they say.
 */
export type Stamp = string

/** Earlier than every stamp. */
const NEVER: Stamp = ''
/** Later than every stamp: what is removed then comes back by nothing that is written. */
export const FOR_GOOD: Stamp = '~'

/** A stamp further ahead of the server's time is no clock that is a little fast. In milliseconds. */
export const MOST_AHEAD = 5 * 60_000

const TIME_DIGITS = 12
/** Of time and count together. */
const DIGITS = 16

/** A device's clock, as far as it is kept from one start to the next. */
export interface ClockState {
  /** Eight hexadecimal digits, drawn once. */
  device: string
  /** Milliseconds that the server's time is ahead of this device's; missing until it was asked. */
  offset?: number | undefined
  /** The latest stamp given or received. */
  last?: Stamp
}

/**
 * A hybrid logical clock: its stamps go up, come after every stamp that was received, and say the
 * server's time as nearly as that allows, whatever time the device believes it is.
 */
export class Clock {
  readonly #kept: ClockState
  readonly #now: () => number

  /** @param now milliseconds since 1970 by the device */
  constructor(kept: ClockState, now: () => number = Date.now) {
    this.#kept = { ...kept }
    this.#now = now
  }

  get device(): string {
    return this.#kept.device
  }

  /** What is to be kept of it. */
  get state(): ClockState {
    return { ...this.#kept }
  }

  /** Goes on from where it was left elsewhere in this browser. */
  catchUp({ offset, last }: ClockState): void {
    this.#kept.offset ??= offset
    this.#goTo(last)
  }

  /** Sets it by the server, whose time is in milliseconds since 1970. */
  adjust(serverTime: number): void {
    this.#kept.offset = Math.round(serverTime - this.#now())
  }

  /**
   * The server's time, in milliseconds since 1970.
   * @throws Error where the server was never asked: no stamp says a time that nobody checked
   */
  time(): number {
    const { offset } = this.#kept
    if (offset === undefined) throw new Error('The clock is set by the server first.')
    return this.#now() + offset
  }

  /** @throws Error where the server was never asked */
  stamp(): Stamp {
    const { device, last = NEVER } = this.#kept
    const now = stampOf(this.time(), 0, device)
    return this.#goTo(now > last ? now : stampOf(timeOf(last), countOf(last) + 1, device))
  }

  /** Takes note of a stamp of somebody else's: whatever is written now comes after it. */
  receive(stamp: Stamp): void {
    if (!this.isAhead(stamp)) this.#goTo(stamp)
  }

  /** Whether a stamp is so far ahead that it is refused. */
  isAhead(stamp: Stamp): boolean {
    return timeOf(stamp) > this.time() + MOST_AHEAD
  }

  #goTo(stamp = NEVER): Stamp {
    if (stamp > (this.#kept.last ?? NEVER)) this.#kept.last = stamp
    return stamp
  }
}

/** The next stamp of a clock that is kept. */
export function nextStamp(
  state: ClockState,
  now: () => number = Date.now,
): { stamp: Stamp; clock: ClockState } {
  const clock = new Clock(state, now)
  return { stamp: clock.stamp(), clock: clock.state }
}

/**
 * @param time milliseconds since 1970
 * @param count from its beginning on; below it or past its end it is of another millisecond
 */
export function stampOf(time: number, count: number, device: string): Stamp {
  const placed = (BigInt(time) << 16n) + BigInt(count)
  return placed.toString(16).padStart(DIGITS, '0') + device
}

/** The time just before a stamp: for what was so already when something else was written. */
export function justBefore(stamp: Stamp): Stamp {
  return stampOf(timeOf(stamp), -1, deviceOf(stamp))
}

/** Milliseconds since 1970; NaN of FOR_GOOD, which is no time. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, TIME_DIGITS), 16)
}

const countOf = (stamp: Stamp) => Number.parseInt(stamp.slice(TIME_DIGITS, DIGITS), 16)

/** On which device it was written. */
export function deviceOf(stamp: Stamp): string {
  return stamp.slice(DIGITS)
}

/** Whether a text is a stamp at all. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && /^[0-9a-f]{24}$/.test(text)
}
