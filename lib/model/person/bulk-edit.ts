import { z } from 'zod'
import { shortText } from './field-kinds'
import { fieldOf, fieldsWith } from './fields'
import { changePerson, type Person, PersonChanges, Tier, type Vip } from './person'
import { TagKey, TagName } from './tag'

const fieldEdits = fieldsWith('bulk').map((id) => {
  const { kind, key } = fieldOf(id)
  const value = kind === 'text' ? shortText.min(1).nullable() : PersonChanges.shape[key].unwrap()
  return z.strictObject({ field: z.literal(key), value })
})

/** Why people become VIP advocates; `null`: they are none any more. */
const vipEdit = z.strictObject({ field: z.literal('vip'), value: shortText.nullable() })
/** A tag they get, by its name. */
const tagEdit = z.strictObject({ field: z.literal('tag_on'), value: TagName })

/** What becomes of people who are kept together. */
export const ManyEdit = z.discriminatedUnion('field', [vipEdit, tagEdit])
export type ManyEdit = z.infer<typeof ManyEdit>

/** One field of many people, and what it is to be. `null` clears it. */
export const BulkEdit = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('tier'), value: Tier }),
  vipEdit,
  /** A reason to take part, added to those they have. */
  z.strictObject({ field: z.literal('motivation'), value: shortText.min(1) }),
  tagEdit,
  /** A tag they lose, by its key. */
  z.strictObject({ field: z.literal('tag_off'), value: TagKey }),
  ...fieldEdits,
])
export type BulkEdit = z.infer<typeof BulkEdit>

/** Who made an edit, and when, in milliseconds since 1970. */
export interface Editing {
  by: string
  at: number
}

/** As many reasons to take part as a person has at most. */
const MOTIVATIONS = 20

/** `person` with `edit` made, or null where that changes nothing. */
export function editPerson(person: Person, edit: BulkEdit, { by, at }: Editing): Person | null {
  switch (edit.field) {
    case 'vip':
      return editVip(person, edit.value === null ? null : { since: at, by, why: edit.value }, at)
    case 'motivation': {
      const { motivation } = person
      if (motivation.includes(edit.value) || motivation.length >= MOTIVATIONS) return null
      return changePerson(person, { motivation: { add: edit.value } }, at)
    }
    case 'tag_on':
      return editTags(person, { add: edit.value }, at)
    case 'tag_off':
      return editTags(person, { remove: edit.value }, at)
    default: {
      const { [edit.field]: before = typeof edit.value === 'boolean' ? false : null } = person
      if (before === edit.value) return null
      return changePerson(person, { [edit.field]: edit.value }, at)
    }
  }
}

function editTags(person: Person, tags: NonNullable<PersonChanges['tags']>, at: number) {
  const edited = changePerson(person, { tags }, at)
  return (edited.tags ?? []).join('\n') === (person.tags ?? []).join('\n') ? null : edited
}

/** Who is a VIP advocate already stays one for the reason and since the day they have. */
function editVip(person: Person, vip: Vip | null, at: number): Person | null {
  if ((person.vip !== undefined) === (vip !== null)) return null
  const { vip: _, ...others } = person
  return { ...others, ...(vip && { vip }), updatedAt: at }
}
