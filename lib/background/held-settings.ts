import { type ReadManaged, readManaged, settingsUnder } from '../model/managed'
import { readableSettings, type Settings } from '../model/settings'
import {
  type AllowedPages,
  allowedPages,
  managedWithin,
  type NetworkAccess,
  settingsWithin,
} from './network-scripts'

/** Where the settings come from. */
interface Sources {
  /** What was set here, as it is stored. */
  own(): Promise<unknown>
  /** What the organisation set, as the browser tells it. */
  policy(): Promise<unknown>
  access: Pick<NetworkAccess, 'allowed'>
}

/**
 * The settings as they hold: what was set here, above it what the organisation set, within what the
 * browser allows. They are asked for with every message: policy and browser are asked once, and again
 * after `forget`.
 */
export class HeldSettings {
  readonly #sources: Sources
  #policy: Promise<ReadManaged> | undefined
  #pages: Promise<AllowedPages> | undefined

  constructor(sources: Sources) {
    this.#sources = sources
  }

  async get(): Promise<Settings> {
    const [{ values }, own, pages] = await Promise.all([this.managed(), this.own(), this.allowed()])
    return settingsWithin(pages, settingsUnder(values, own))
  }

  /** What was set here. */
  async own(): Promise<Settings> {
    return readableSettings(await this.#sources.own())
  }

  async managed(): Promise<ReadManaged> {
    this.#policy ??= this.#sources.policy().then(readManaged)
    const [{ values, unreadable }, pages] = await Promise.all([this.#policy, this.allowed()])
    return { values: managedWithin(pages, values), unreadable }
  }

  /** The networks' pages that the browser lets us read. */
  allowed(): Promise<AllowedPages> {
    this.#pages ??= allowedPages(this.#sources.access)
    return this.#pages
  }

  /** Another answer is to be had now. */
  forget(what: 'policy' | 'pages'): void {
    if (what === 'policy') this.#policy = undefined
    else this.#pages = undefined
  }
}
