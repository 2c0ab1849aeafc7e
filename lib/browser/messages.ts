import { browser } from 'wxt/browser'

/** Sends a message to the background. Rejects when the extension is gone. */
export function send(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message)
}

/** True until the extension is updated, reloaded or removed under this page. */
export function isInstalled(): boolean {
  return browser.runtime?.id !== undefined
}

/** Hears one kind of message from the background, a word alone, until `signal` aborts. */
export function hearWord(word: string, listener: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown): undefined => {
    if (message === word) listener()
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage))
}

/**
 * Answers what our own pages ask until `signal` aborts. `answer` gets every other message too, and
 * returns undefined for what is not meant for it. The reply goes by callback, which both browsers
 * take with and without the polyfill.
 */
export function reply(
  answer: (message: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const onMessage = (
    message: unknown,
    sender: { id?: string },
    respond: (value: unknown) => void,
  ): true | undefined => {
    const reply = sender.id === browser.runtime.id ? answer(message) : undefined
    if (!reply) return undefined
    reply.then(respond, () => respond(undefined))
    return true
  }
  browser.runtime.onMessage.addListener(onMessage as never)
  signal.addEventListener('abort', () =>
    browser.runtime?.onMessage?.removeListener(onMessage as never),
  )
}
