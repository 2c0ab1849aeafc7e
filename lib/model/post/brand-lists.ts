/** The parts of LinkedIn's addresses that say whose page comes next. */
const LINKEDIN_SECTIONS = new Set(['company', 'school', 'showcase', 'in'])

/**
 * The handles in a list as people write it: separated by commas, with or without `@`, or as whole
 * addresses of profiles. Each once. What is no handle stays as it was written: see `isHandle`.
 *
 * @example handlesIn('@acme, https://x.com/acme_help') // ['acme', 'acme_help']
 */
export function handlesIn(list: string): string[] {
  return eachOnce(list.split(/[,;\n]/), handleIn)
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
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  const handle = text.includes('/') && URL.canParse(address) ? handleAt(new URL(address)) : text
  return (handle || text).replace(/^@/, '')
}

/** The handle in a profile's address, as the networks' readers give it; empty where there is none. */
function handleAt({ pathname, searchParams }: URL): string {
  const path = pathname.split('/').filter(Boolean).map(decoded)
  const [first = '', second = '', third = ''] = path
  if (first === 'profile.php') return searchParams.get('id') ?? ''
  if (first === 'people') return third
  if (first === 'pages' || first === 'p') return /\d+$/.exec(path.at(-1) ?? '')?.[0] ?? ''
  return LINKEDIN_SECTIONS.has(first) ? second : first
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
