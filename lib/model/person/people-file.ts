import { z } from 'zod'
import { contactKeys } from './contact-keys'
import { Note } from './note'
import { Identity, Person } from './person'
import { MOST_TAGS, Tag } from './tag'

/**
 * What a file of people says of somebody beyond what other programs read in it: as JSON in its last
 * columns, so that the file brings back all of it.
 */
export const Beyond = z
  .strictObject({
    /** What stands in a column where the file could not hold it as it is, by the column's title. */
    cells: z.record(z.string().max(120), z.string().max(1_000_000)),
    ...Person.pick({
      vip: true,
      tierSource: true,
      sentimentOverride: true,
      isTeam: true,
      reviewAfter: true,
      contactEveryDays: true,
      motivation: true,
      createdAt: true,
    }).shape,
    ...contactKeys,
    /** What of their tags is other than of a new one of that name. */
    tags: z.array(Tag.omit({ key: true })).max(MOST_TAGS),
    influenceNotes: z.string().max(2000),
    /** Accounts of which the address does not say all. */
    accounts: z.array(Identity.omit({ key: true, personId: true })).max(50),
    /** Fields that no column can be called after. */
    crm: z.record(z.string().max(100), z.string().max(2000)),
    /** Of each note how many characters of the column are its, and what else is known of it. */
    notes: z.array(Note.omit({ id: true, personId: true, text: true }).extend({ length: z.int() })),
  })
  .partial()
export type Beyond = z.infer<typeof Beyond>

/** How the columns are called that hold it. */
export const BEYOND = 'Ardent'
/** How columns begin that hold a field of the CRM's. */
export const CRM_COLUMN = 'CRM: '
/** What stands between two notes. */
export const BETWEEN_NOTES = '\n\n'

/** Titles of columns that Ardent reckons: an import leaves them. */
export const RECKONED = ['Sentiment', 'Strength', 'Last contact', 'Next follow-up'] as const

/** The first titles of every such file: by them it is known. */
export const FIRST_TITLES = ['Name', 'Tier', 'VIP', 'VIP since'] as const
