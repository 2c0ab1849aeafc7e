import { it } from 'vitest'
import { expectSameBytes } from './same-bytes.ts'

it.each([
  ['team', ['ardent-teams-{version}-chrome.zip']],
  ['team-firefox', ['ardent-teams-{version}-firefox.zip', 'ardent-teams-{version}-sources.zip']],
] as const)('the sources make the archives of %s again, to the byte', (name, archives) =>
  expectSameBytes(name, archives),
)
