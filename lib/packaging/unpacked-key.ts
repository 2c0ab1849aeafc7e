import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The public half of a key, of which nobody has the other. In Chromium an unpacked copy's id comes
 * from it, and not from its folder's path, so that its data are still there when the folder has moved.
 */
export const UNPACKED_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuGY9296pbcz0z3RMu9p/iHZUqAX8BiDPYB0S1e6VKJQqsRxWXrx36t3z5AD830izHgV5bM/gPodDQJRMDIpvLp7Snq7NdB30Tu041nTF2VcvIm1crQ5V5vaFhMF0JxyinBcMY0tlQ1/5TIT+PZV6nhRjAjE01ydyjJKtQGM1eCd9HUAjP7h21bCEF69Xy9tixDIHaX1RRiZADF30eiGI9t56fOXML3NsJmY0pz5bn+ASzARYzTs2fzMPqJ7t0NOEbMHYNypajTKqo2esG7DPiYU+gbAwqmSOMTL8y0hPP016V7H8PeJQA8Oj3OnaqOw4b4GtyOBT9MzWg1tw02wv+wIDAQAB'

/** The same for the package for teams, which is an extension of its own. */
export const UNPACKED_TEAM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzVIF0DCq202Fbuu2IJ/Q5lLeS6MR9GMySN45bxGv9J+MsIZm0MVvIYIndy50f2Wc2ToftxVmVGIwVFfmeyrZIPgyEnR4un7MQudq7/e4y5NmAmfYW5e4vo6CBx1r55ikPomwLNf+Ez4Bqvim+PUnKUeCZ9GiJQJWDHa2ar8NpyIELrDyQLZ9wRITLd2AnGz/J4EYVVccXoX6KlVd51ZI+8JEXawWZCYK1jQ9Ba/0mnvNJC2W8aaLrBkCwkUME5LbKe+AYncXl8C7jCPr3TethYnnaJLQfu4NgxcsRQdIvE6xA6JQacWRFmTte9QR2sv62c1Iuz8XZRprhFHfEQqJQQIDAQAB'

/** Gives the manifest of the package in a folder a key, or takes it out. */
export function setKey(folder: string, key: string | undefined): void {
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, key }))
}
