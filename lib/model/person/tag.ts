import { z } from 'zod'
import { TAG_COLOURS } from '../glyphs'
import { compareNames } from '../name-order'

export { TAG_COLOURS, type TagColour } from '../glyphs'

/** How many tags a person has at most, and how many characters the name of one. */
export const MOST_TAGS = 50
export const LONGEST_TAG = 60

/** What stands between the names of several tags. */
const BETWEEN = /[,;|\r\n"]+/

/** What a tag is known by on a person: its first name in small letters. It stays when it is renamed. */
export const TagKey = z.string().min(1).max(LONGEST_TAG)
export const TagName = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TAG)
  .regex(/^[^,;|"\r\n]+$/)

/** Days after which somebody is to hear from us again. */
export const EveryDays = z.int().min(1).max(3650)

/** A word of the team's own for people, and the colour it is shown in. */
export const Tag = z.strictObject({
  key: TagKey,
  name: TagName,
  colour: z.enum(TAG_COLOURS),
  /** How often whoever has it is to hear from us. */
  everyDays: EveryDays.optional(),
  /** Whether markers show its colour. */
  onMarker: z.literal(true).optional(),
})
export type Tag = z.infer<typeof Tag>

/** What of a tag changes. `null` clears a field. */
export const TagChanges = Tag.pick({ name: true, colour: true })
  .extend({ everyDays: EveryDays.nullable(), onMarker: z.literal(true).nullable() })
  .partial()
export type TagChanges = z.infer<typeof TagChanges>

/** Every tag there is, by its key. */
export type TagBook = ReadonlyMap<string, Tag>

/** The key that a tag of this name has, as long as no other tag has it. */
export function tagKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase().slice(0, LONGEST_TAG)
}

/** A tag that nobody has given a colour yet: the same name has the same colour everywhere. */
export function newTag(name: string, key = tagKey(name)): Tag {
  let sum = 0
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return { key, name, colour: TAG_COLOURS[1 + (sum % (TAG_COLOURS.length - 1))] ?? 'grey' }
}

/** The tags that these keys stand for, in the order of their names; of an unknown key, itself. */
export function tagsOf(keys: readonly string[], book: TagBook): Tag[] {
  return keys.map((key) => book.get(key) ?? newTag(key, key)).sort(byTagName)
}

/** A tag that says how often whoever has it is to hear from us. */
export type TimedTag = Tag & { everyDays: number }

/** The tag with the shortest interval; undefined where none has one. */
export function shortestOf(tags: readonly Tag[]): TimedTag | undefined {
  return tags.filter(isTimed).sort((one, other) => one.everyDays - other.everyDays)[0]
}

const isTimed = (tag: Tag): tag is TimedTag => Boolean(tag.everyDays)

/** The order of names in the language of the interface. */
export function byTagName(one: Tag, other: Tag): number {
  return compareNames(one.name, other.name)
}

/** `person` with some tags more, in the order of their keys, and some less. */
export function withTags<Tagged extends { tags?: string[] | undefined }>(
  person: Tagged,
  more: readonly string[],
  less: readonly string[] = [],
): Tagged {
  const { tags: before = [], ...others } = person
  const kept = [...new Set([...before, ...more])].slice(0, MOST_TAGS)
  const tags = kept.filter((key) => !less.includes(key)).sort()
  return { ...others, ...(tags.length > 0 && { tags }) } as Tagged
}

/** The names in a cell of a file or in what was typed, each once. */
export function tagNamesIn(text: string): string[] {
  const names = text
    .split(BETWEEN)
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG).trim())
  return [...new Map(names.filter(Boolean).map((name) => [tagKey(name), name])).values()]
}
