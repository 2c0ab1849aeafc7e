import { z } from 'zod'
import { Post } from './post'

/** Which part of the panel it is opened for. */
export const PanelStart = z.enum(['person', 'drafts', 'capture'])
export type PanelStart = z.infer<typeof PanelStart>

/** What the panel of a tab was opened on, and for which part of it. */
export const PanelOpening = z.strictObject({ post: Post, start: PanelStart })
export type PanelOpening = z.infer<typeof PanelOpening>
