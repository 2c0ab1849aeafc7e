/** The address that somebody typed, with or without `https://`; undefined where it is none. */
export function serverIn(typed: string): URL | undefined {
  const text = typed.trim()
  if (!text) return undefined
  return URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`) ?? undefined
}
