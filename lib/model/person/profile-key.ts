/**
 * An address of a profile as it is compared: host and path without `www.`, in lower case. Undefined
 * for what is no http(s) address with a path.
 *
 * @example profileKey('https://www.linkedin.com/in/Mara-Lindqvist/') // 'linkedin.com/in/mara-lindqvist'
 */
export function profileKey(address: string): string | undefined {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null
  const path = url?.pathname.replace(/\/+$/, '')
  return url && path ? `${url.hostname.replace(/^(www|m)\./, '')}${path}`.toLowerCase() : undefined
}
