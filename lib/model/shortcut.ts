/** What a keyboard command does on the page in front (`commands` of the manifest). */
export const COMMANDS = [
  'next-post',
  'open-panel',
  'insert-draft',
  'toggle-star',
  'capture',
] as const
export type Command = (typeof COMMANDS)[number]

/** A command and the keys it has now, as the browser writes them; '' where it has none. */
export interface Shortcut {
  command: Command
  keys: string
}
