import { z } from 'zod'
import { Author } from '../../model/post/post'

/**
 * Who may ask: `content` is a network's page (its top frame), `page` one of our own pages.
 * Taken from the browser's `sender`, never from the message.
 */
export type Caller = 'content' | 'page'

/** One message: who may send it, what it holds, what comes back. */
export interface Call<Request extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> {
  from: readonly Caller[]
  request: Request
  reply: Reply
}

export function call<Request extends z.ZodType, Reply extends z.ZodType>(
  from: readonly Caller[],
  request: Request,
  reply: Reply,
): Call<Request, Reply> {
  return { from, request, reply }
}

export const page = ['page'] as const
export const content = ['content'] as const

export const nothing = z.strictObject({})
export const personId = z.strictObject({ personId: z.uuid() })

/** At most this many posts in one message. */
export const POSTS_PER_MESSAGE = 50

/** At most this many authors in one message. */
export const AUTHORS_PER_MESSAGE = 200
export const ManyAuthors = z.array(Author).max(AUTHORS_PER_MESSAGE)
