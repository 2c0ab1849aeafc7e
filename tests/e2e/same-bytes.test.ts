import { it } from 'vitest'
import { expectSameBytes } from './same-bytes.ts'

it.each([
  ['chromium', ['ardent-{version}-chrome.zip']],
  ['firefox', ['ardent-{version}-firefox.zip', 'ardent-{version}-sources.zip']],
] as const)('the sources make the archives of %s again, to the byte', (name, archives) =>
  expectSameBytes(name, archives),
)
