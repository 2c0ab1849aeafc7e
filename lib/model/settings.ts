import { z } from 'zod'
import { factsOf, forEveryNetwork, hasTerms } from '../networks'
import { InboxView } from './actions/inbox'
import { NO_REMINDERS, Reminders } from './actions/reminders'
import { withChanges } from './changes'
import { Formality } from './drafts/template'
import { Brand, BrandChanges, NO_BRAND } from './post/brand'
import { NetworkId } from './post/post'

/** How our own pages look; the marker follows the page it stands on. */
export const Appearance = z.enum(['system', 'light', 'dark'])
export type Appearance = z.infer<typeof Appearance>

/** A BCP 47 primary tag, with a script or country where templates differ: `pt-PT`, `hi-Latn`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?$/)

/** What the team set. Kept in the extension's own storage area, with a version. */
export const Settings = z.strictObject({
  brand: Brand,
  networks: z.record(NetworkId, z.boolean()),
  /** Days without contact after which a VIP advocate counts as overdue. */
  vipIntervalDays: z.number().int().min(1).max(365),
  /** Days before the same is suggested to the same person again. */
  coolDownDays: z.number().int().min(1).max(365),
  /** Hours within which the team promises an answer; the report counts by it. */
  promisedHours: z.number().int().min(1).max(720),
  /** How many suggestions a day may bring; mentions and complaints come on top. */
  dailyBudget: z.number().int().min(0).max(100),
  /** Markers in the page; without them the side panel shows the same. */
  overlays: z.boolean(),
  /** Whether they stand on networks whose terms restrict them as well: see `showsMarkers`. */
  overlaysDespiteTerms: z.boolean(),
  /** The address and the sign-off that drafts may end with; '' for none. */
  draftLink: z.string().trim().max(500),
  signature: z.string().trim().max(100),
  /** What the person writes, best first: drafts are in these where there are none in the post's own. */
  draftLanguages: z.array(LanguageTag).max(50),
  /** How drafts address people where a language has two forms: always so, or as the post does. */
  draftAddress: z.enum(['post', ...Formality.options]),
  /** Who the staffer is, for "VIP since …, by …". */
  staffName: z.string().trim().max(100),
  /** Whether people who are not kept and speak to the brand are on the list until answered. */
  listStrangers: z.boolean(),
  /** What is a matter for a person as well, beside what is known to be one. */
  escalationWords: z.array(z.string().trim().min(1).max(100)).max(200),
  /** Whom such posts are handed to: names or e-mail addresses. */
  escalateTo: z.array(z.string().trim().min(1).max(100)).max(20),
  /** Where somebody who may harm themselves finds help, in the brand's words; '' for none. */
  helpLine: z.string().trim().max(500),
  /** Whether posts are also read by what the team's own labels teach: see `OwnModel`. */
  learnFromTeam: z.boolean(),
  /** Whether posts about the brand are read a second time, more closely: see `SecondReading`. */
  secondReading: z.boolean(),
  /** Whether the browser's own models are offered in panel and side panel: see `OnDevice`. */
  onDevice: z.boolean(),
  /** How the brand sounds, in a few words, for what these models rephrase; '' for nothing. */
  brandVoice: z.string().trim().max(300),
  /** Whether praise of people who are not kept is counted: see `Discovery`. */
  discoverAdvocates: z.boolean(),
  /** Days after which what went past, what was corrected and which draft went out is forgotten. */
  observationsKeptDays: z.number().int().min(30).max(3650),
  /** Views of the inbox, by the name they were saved under. */
  inboxViews: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(60), view: InboxView }))
    .max(30),
  /** When the browser may remind of what waits. */
  reminders: Reminders,
  appearance: Appearance,
})
export type Settings = z.infer<typeof Settings>

/** What of the settings changes; what is left out stays, of the brand and the networks as well. */
export const SettingsChanges = Settings.extend({
  brand: BrandChanges,
  networks: z.partialRecord(NetworkId, z.boolean()),
}).partial()
export type SettingsChanges = z.infer<typeof SettingsChanges>

/**
 * `settings` with `changes` in it.
 * @throws a ZodError naming the field that is wrong
 */
export function changedSettings(settings: Settings, changes: SettingsChanges): Settings {
  const { brand, networks, ...fields } = changes
  const handles = { ...settings.brand.handles, ...brand?.handles }
  return Settings.parse({
    ...withChanges(settings, fields),
    brand: { ...withChanges(settings.brand, brand ?? {}), handles },
    networks: { ...settings.networks, ...networks },
  })
}

/** What is set until somebody sets something else. */
export const DEFAULT_SETTINGS: Settings = {
  brand: NO_BRAND,
  networks: forEveryNetwork((id) => factsOf(id).isOnByDefault),
  vipIntervalDays: 30,
  coolDownDays: 14,
  promisedHours: 24,
  dailyBudget: 5,
  overlays: true,
  overlaysDespiteTerms: false,
  draftLink: '',
  signature: '',
  draftLanguages: [],
  draftAddress: 'post',
  staffName: '',
  listStrangers: true,
  escalationWords: [],
  escalateTo: [],
  helpLine: '',
  learnFromTeam: true,
  secondReading: true,
  onDevice: false,
  brandVoice: '',
  discoverAdvocates: false,
  observationsKeptDays: 400,
  inboxViews: [],
  reminders: NO_REMINDERS,
  appearance: 'system',
}

/** Whether markers stand in a network's pages; where not, the side panel shows the same. */
export function showsMarkers(
  { overlays, overlaysDespiteTerms }: Pick<Settings, 'overlays' | 'overlaysDespiteTerms'>,
  network: NetworkId,
): boolean {
  return overlays && (overlaysDespiteTerms || !hasTerms(network))
}

/**
 * Settings as stored, field by field: what is missing (a network that came with an update) or not
 * readable any more takes its default, and the others stay.
 */
export function readableSettings(stored: unknown): Settings {
  const filled = fillIn(DEFAULT_SETTINGS, stored)
  const fields = Object.entries(Settings.shape).map(([field, schema]) => {
    const parsed = schema.safeParse(filled[field])
    return [field, parsed.success ? parsed.data : DEFAULT_SETTINGS[field as keyof Settings]]
  })
  return Object.fromEntries(fields) as Settings
}

/** `stored` with every key of `defaults` and no other, at every depth. */
function fillIn(defaults: object, stored: unknown): Record<string, unknown> {
  const known = isRecord(stored) ? stored : {}
  const entries = Object.entries(defaults).map(([key, value]) => {
    if (isRecord(value)) return [key, fillIn(value, known[key])]
    return [key, Object.hasOwn(known, key) ? known[key] : value]
  })
  return Object.fromEntries(entries)
}

/** Whether `value` has fields of its own: neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
