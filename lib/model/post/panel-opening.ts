import { z } from 'zod'
import type { Vip } from '../person/person'
import { Post } from './post'

/**
 * Which part of the panel it is opened for. `sent` asks by itself what became of a draft; `star` says
 * what became of a click on one; `hover` is the small card beside a marker, which can only be read.
 */
export const PanelStart = z.enum([
  'person',
  'tier',
  'sentiment',
  'drafts',
  'capture',
  'sent',
  'star',
  'hover',
])
export type PanelStart = z.infer<typeof PanelStart>

/** Whose star was changed, and the place in the VIP programme that they had before. */
export interface StarChange {
  personId: string
  before: Vip | null
}

/**
 * What the panel of a tab was opened on, and for which part of it. Only the frame that is told the
 * key may read it: a page can put the panel's address into frames of its own.
 */
export const PanelOpening = z.strictObject({ post: Post, start: PanelStart, key: z.string() })
export type PanelOpening = z.infer<typeof PanelOpening>
