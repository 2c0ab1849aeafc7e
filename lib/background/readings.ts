import { type Readings, readingsAfter } from '../model/post/readings'
import type { Handlers } from '../rpc/server'

/** Where it is written down how reading goes. */
export interface ReadingsItem {
  get(): Promise<Readings>
  set(readings: Readings): Promise<void>
}

/** The handlers, noting of the posts that pages ask about which fields they come with. */
export function withReadings(handlers: Handlers, item: ReadingsItem, now: () => number): Handlers {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    ...handlers,
    async annotate(request, caller) {
      const reply = await handlers.annotate(request, caller)
      const { network } = caller
      if (network && reply.on && request.posts.length > 0 && !request.again)
        turn = turn.then(() => note(network)).catch(() => undefined)
      return reply

      async function note(network: NonNullable<typeof caller.network>) {
        const before = await item.get()
        const after = readingsAfter(before, network, request.posts, now())
        if (after !== before) await item.set(after)
      }
    },
  }
}
