import { accountAt } from '../../networks/accounts'

/**
 * The handles in a list as people write it: separated by commas, with or without `@`, or as whole
 * addresses of profiles. Each once. What is no handle stays as it was written: see `isHandle`.
 *
 * @example handlesIn('@acme, https://x.com/acme_help') // ['acme', 'acme_help']
 */
export function handlesIn(list: string): string[] {
  return eachOnce(list.split(/[,;،؛\n]/), handleIn)
}

/** Whether a handle could be one: 1 to 100 characters, no spaces, no part of an address. */
export function isHandle(handle: string): boolean {
  return /^[^\s/@]{1,100}$/.test(handle)
}

/** The words in a list with one word or phrase a line. Each once. */
export function wordsIn(list: string): string[] {
  return eachOnce(list.split('\n'), (line) => line.trim())
}

/** What `read` makes of the parts, without the empty ones and those there is already. */
function eachOnce(parts: readonly string[], read: (part: string) => string): string[] {
  const found = new Map<string, string>()
  for (const one of parts.map(read).filter(Boolean)) {
    if (!found.has(one.toLowerCase())) found.set(one.toLowerCase(), one)
  }
  return [...found.values()]
}

function handleIn(written: string): string {
  const text = written.trim()
  return accountAt(text)?.handle ?? text.replace(/^@/, '')
}
