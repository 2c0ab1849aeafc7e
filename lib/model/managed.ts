import { z } from 'zod'
import { changedSettings, isRecord, type Settings, SettingsChanges } from './settings'

/**
 * What an organisation sets for everybody by the browser's policies, each field for itself and
 * named as in the settings. See docs/administration.md.
 */
export const Managed = SettingsChanges.pick({
  brand: true,
  networks: true,
  overlays: true,
  escalateTo: true,
  escalationWords: true,
  helpLine: true,
  onDevice: true,
}).extend({
  /** The folder that everybody is reminded to choose for backups, in words. */
  backupFolder: z.string().trim().max(300).optional(),
  /** The one server that a team may be on, in the package for teams. */
  teamServer: z.string().trim().min(1).max(2000).refine(isAddress).optional(),
})
export type Managed = z.infer<typeof Managed>

/** Whether `typed` can be a server's address, with or without its scheme. */
function isAddress(typed: string): boolean {
  return URL.canParse(/^https?:/i.test(typed) ? typed : `https://${typed}`)
}

/** What is managed, as far as it can be read; fields are named as `brand.handles.x`. */
export interface ReadManaged {
  values: Managed
  unreadable: string[]
}

/** Reads a policy. A field that cannot be read is left out and named, the others hold. */
export function readManaged(policy: unknown): ReadManaged {
  const parsed = Managed.safeParse(policy)
  if (parsed.success) return { values: parsed.data, unreadable: [] }
  const faults = parsed.error.issues.flatMap(fieldsOfIssue)
  const rest = faults.reduce(without, policy)
  return { values: Managed.catch({}).parse(rest), unreadable: faults.map((path) => path.join('.')) }
}

/** The settings as they hold under what is managed. */
export function settingsUnder(managed: Managed, own: Settings): Settings {
  const held = settingsIn(managed)
  return Object.keys(held).length === 0 ? own : changedSettings(own, held)
}

/** What of it are settings that somebody can have of their own. */
function settingsIn({ backupFolder: _, teamServer: __, ...settings }: Managed): SettingsChanges {
  return settings
}

/** What our own pages are told of it. */
export const ManagedFields = z.strictObject({
  locked: z.array(z.string()),
  unreadable: z.array(z.string()),
  backupFolder: z.string(),
})
export type ManagedFields = z.infer<typeof ManagedFields>

/** The settings' fields that a policy sets, as `brand.name`. */
export function lockedFields(managed: Managed): string[] {
  return leavesOf(settingsIn(managed))
}

function leavesOf(value: object, path: readonly string[] = []): string[] {
  return Object.entries(value).flatMap(([key, held]) => {
    const at = [...path, key]
    return isRecord(held) ? leavesOf(held, at) : [at.join('.')]
  })
}

type Path = readonly string[]

/** A list with one bad entry is left out as a whole. */
function fieldsOfIssue(issue: z.core.$ZodIssue): Path[] {
  const numberAt = issue.path.findIndex((key) => typeof key === 'number')
  const path = issue.path.slice(0, numberAt < 0 ? undefined : numberAt).map(String)
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
}

function without(value: unknown, [key, ...below]: Path): unknown {
  if (key === undefined) return undefined
  if (!isRecord(value)) return value
  const { [key]: held, ...rest } = value
  const kept = below.length > 0 ? without(held, below) : undefined
  return kept === undefined ? rest : { ...rest, [key]: kept }
}
