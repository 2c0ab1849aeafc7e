import { z } from 'zod'
import { CustomerStatus, changePerson, type Person, Preference, Tier, type Vip } from './person'

const shortText = z.string().trim().max(200)

/** One field of many people, and what it is to be. `null` clears it. */
export const BulkEdit = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('tier'), value: Tier }),
  z.strictObject({ field: z.literal('status'), value: CustomerStatus }),
  z.strictObject({ field: z.literal('segment'), value: shortText.min(1).nullable() }),
  z.strictObject({ field: z.literal('preferences'), value: Preference.nullable() }),
  /** Why they become VIP advocates; `null`: they are none any more. */
  z.strictObject({ field: z.literal('vip'), value: shortText.nullable() }),
  z.strictObject({ field: z.literal('doNotEngage'), value: z.boolean() }),
  /** A reason to take part, added to those they have. */
  z.strictObject({ field: z.literal('motivation'), value: shortText.min(1) }),
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
      return changePerson(person, { motivation: [...motivation, edit.value] }, at)
    }
    default: {
      const { [edit.field]: before = edit.field === 'doNotEngage' ? false : null } = person
      if (before === edit.value) return null
      return changePerson(person, { [edit.field]: edit.value }, at)
    }
  }
}

/** Who is a VIP advocate already stays one for the reason and since the day they have. */
function editVip(person: Person, vip: Vip | null, at: number): Person | null {
  if ((person.vip !== undefined) === (vip !== null)) return null
  const { vip: _, ...others } = person
  return { ...others, ...(vip && { vip }), updatedAt: at }
}
