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
const COUNT_DIGITS = 4
const MOST_COUNTED = 16 ** COUNT_DIGITS - 1

/** A device's clock, as far as it is kept from one start to the next. */
export interface ClockState {
  /** Eight hexadecimal digits, drawn once. */
  device: string
  /** Milliseconds that the server's time is ahead of this device's; missing until it was asked. */
  offset?: number
  /** The latest stamp given or received. */
  last?: Stamp
}

/**
 * A hybrid logical clock: its stamps go up, come after every stamp that was received, and say the
 * server's time as nearly as that allows, whatever time the device believes it is.
 */
export class Clock {
  readonly device: string
  #offset: number | undefined
  #last: Stamp
  readonly #now: () => number

  /** @param now milliseconds since 1970 by the device */
  constructor({ device, offset, last = NEVER }: ClockState, now: () => number = Date.now) {
    if (!/^[0-9a-f]{8}$/.test(device)) throw new TypeError('A device has eight hexadecimal digits.')
    this.device = device
    this.#offset = offset
    this.#last = last
    this.#now = now
  }

  /** What is to be kept of it. */
  get state(): ClockState {
    const offset = this.#offset
    return { device: this.device, last: this.#last, ...(offset !== undefined && { offset }) }
  }

  /** Goes on from where it was left elsewhere in this browser. */
  catchUp({ offset, last = NEVER }: ClockState): void {
    this.#offset ??= offset
    if (last > this.#last) this.#last = last
  }

  /** Sets it by the server, whose time is in milliseconds since 1970. */
  adjust(serverTime: number): void {
    this.#offset = Math.round(serverTime - this.#now())
  }

  /**
   * The server's time, in milliseconds since 1970.
   * @throws Error where the server was never asked: no stamp says a time that nobody checked
   */
  time(): number {
    if (this.#offset === undefined) throw new Error('The clock is set by the server first.')
    return this.#now() + this.#offset
  }

  /** @throws Error where the server was never asked */
  stamp(): Stamp {
    const now = stampOf(this.time(), 0, this.device)
    this.#last = now > this.#last ? now : after(this.#last, this.device)
    return this.#last
  }

  /** Takes note of a stamp of somebody else's: whatever is written now comes after it. */
  receive(stamp: Stamp): void {
    if (stamp > this.#last && !this.isAhead(stamp)) this.#last = stamp
  }

  /** Whether a stamp is so far ahead that it is refused. */
  isAhead(stamp: Stamp): boolean {
    return timeOf(stamp) > this.time() + MOST_AHEAD
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

/** @param time milliseconds since 1970 */
export function stampOf(time: number, count: number, device: string): Stamp {
  return hexOf(Math.max(0, Math.floor(time)), TIME_DIGITS) + hexOf(count, COUNT_DIGITS) + device
}

/** The time just before a stamp: for what was so already when something else was written. */
export function justBefore(stamp: Stamp): Stamp {
  return stampOf(timeOf(stamp) - 1, MOST_COUNTED, deviceOf(stamp))
}

/** Milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, TIME_DIGITS), 16)
}

/** On which device it was written. */
export function deviceOf(stamp: Stamp): string {
  return stamp.slice(TIME_DIGITS + COUNT_DIGITS)
}

/** Whether a text is a stamp at all. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && /^[0-9a-f]{24}$/.test(text)
}

function after(stamp: Stamp, device: string): Stamp {
  const count = Number.parseInt(stamp.slice(TIME_DIGITS, TIME_DIGITS + COUNT_DIGITS), 16)
  const isFull = count === MOST_COUNTED
  return stampOf(timeOf(stamp) + (isFull ? 1 : 0), isFull ? 0 : count + 1, device)
}

const hexOf = (number: number, digits: number) => number.toString(16).padStart(digits, '0')
