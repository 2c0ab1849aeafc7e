import type { Managed } from '../model/managed'
import type { NetworkId } from '../model/post/post'
import type { Settings } from '../model/settings'
import { ASKED_FOR } from '../networks'

/** What the browser tells of the networks' pages, and does there. */
export interface NetworkAccess {
  /** Those of match patterns that the browser lets us read. */
  allowed(matches: readonly string[]): Promise<string[]>
  /** Match patterns of the pages that a network's script runs on, by network. */
  scripts(): Promise<Record<string, readonly string[]>>
  run(network: NetworkId, matches: readonly string[]): Promise<void>
  runInOpenTabs(network: NetworkId, matches: readonly string[]): Promise<void>
  /** Whether somebody has just agreed to switch a network on, and the browser was asked: told once. */
  takeWanted(network: NetworkId): Promise<boolean>
}

/** Of the networks that the browser is asked for, the pages that may be read; none where it said no. */
export type AllowedPages = Partial<Record<NetworkId, readonly string[]>>

/** Which pages of the networks that the browser is asked for may be read. */
export async function allowedPages(access: Pick<NetworkAccess, 'allowed'>): Promise<AllowedPages> {
  const pages = await Promise.all(
    ASKED_FOR.map(async ({ id, matches }) => {
      const allowed = await access.allowed(matches)
      // Whoever had its pages before there was more to ask for keeps what they had.
      return [id, allowed.includes(matches[0] ?? '') ? allowed : []] as const
    }),
  )
  return Object.fromEntries(pages)
}

/** The settings as they hold: a network whose pages may not be read is off, whatever was set. */
export function settingsWithin(pages: AllowedPages, settings: Settings): Settings {
  const networks = { ...settings.networks }
  for (const { id } of ASKED_FOR) networks[id] &&= (pages[id] ?? []).length > 0
  return { ...settings, networks }
}

/** What is managed, but for networks that a person has to allow first: until then it is theirs. */
export function managedWithin(pages: AllowedPages, managed: Managed): Managed {
  const networks = { ...managed.networks }
  for (const { id } of ASKED_FOR) if (networks[id] && !pages[id]?.length) delete networks[id]
  return { ...managed, ...(managed.networks && { networks }) }
}

/**
 * Has a script on the pages of every network that the browser is asked for, where it is on, and on
 * no others; in open tabs as well where it has just been switched on.
 *
 * @param networks which are on, as `settingsWithin` has it
 * @param isSwitched whether the settings have just changed, and not only the background woken
 * @returns networks that may be read since somebody wanted them on: to be switched on
 */
export async function followAccess(
  access: NetworkAccess,
  networks: Settings['networks'],
  pages: AllowedPages,
  isSwitched = false,
): Promise<NetworkId[]> {
  const running = await access.scripts()
  const wanted: NetworkId[] = []
  for (const { id } of ASKED_FOR) {
    const allowed = pages[id] ?? []
    const isWanted = allowed.length > 0 && (await access.takeWanted(id))
    if (isWanted) wanted.push(id)
    const matches = isWanted || networks[id] ? allowed : []
    const isNew = String(matches) !== String(running[id] ?? [])
    if (isNew) await access.run(id, matches)
    const isOpened = isWanted || (isSwitched && isNew)
    if (isOpened && matches.length > 0) await access.runInOpenTabs(id, matches)
  }
  return wanted
}
