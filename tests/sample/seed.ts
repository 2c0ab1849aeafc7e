import type { Author } from '../../lib/model/post/post'
import {
  type Ask,
  backgroundOf,
  forEveryNetwork,
  switchEverythingOn,
} from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { handleOf, type Person, people, type Site, type Who } from '../feeds/core/people.ts'
import { type SamplePerson, samplePeople } from './people.ts'

const DAY = 86_400_000
const NETWORKS: Site[] = ['x', 'facebook', 'linkedin']

/**
 * Puts the sample brand into a browser with the extension, through the extension's own messages:
 * every network on, and the people that Acme keeps.
 */
export async function seed(chromium: Chromium): Promise<void> {
  const ask = await backgroundOf(chromium)
  await switchEverythingOn(ask)
  await ask('changeSettings', {
    staffName: 'Robin',
    brand: {
      name: 'Acme',
      handles: await forEveryNetwork(ask, ['acme']),
      words: ['Ridge pack', '#repairnotreplace'],
      competitors: ['Globex'],
      team: ['robin_acme'],
    },
  })
  for (const person of samplePeople) await keep(ask, person)
}

async function keep(ask: Ask, sample: SamplePerson): Promise<void> {
  const personId = await keepAccounts(ask, sample.who)
  await ask('updatePerson', { personId, changes: sample.changes })
  if (sample.vip) await ask('setVip', { personId, vip: true, why: sample.vip })
  for (const { daysAgo, ...contact } of sample.contacts ?? []) {
    await ask('logContact', { ...contact, personId, direct: false, at: Date.now() - daysAgo * DAY })
  }
  if (sample.note) await ask('addNote', { personId, text: sample.note })
}

/** One person, whatever number of networks they are on; tells their id. */
export async function keepAccounts(ask: Ask, who: Who): Promise<string> {
  let keptId: string | undefined
  for (const network of NETWORKS) {
    const author = authorOf(who, network)
    if (!author) continue
    const { person } = await ask('upsertPerson', { network, author })
    if (keptId && keptId !== person.id) await ask('mergePeople', { keptId, foldedId: person.id })
    keptId ??= person.id
  }
  if (!keptId) throw new Error(`${who} has no account anywhere`)
  return keptId
}

function authorOf(who: Who, network: Site): Author | undefined {
  const handle = handleOf(who, network)
  const { name, company }: Person = people[who]
  const kind = company && network !== 'x' ? (network === 'facebook' ? 'page' : 'company') : 'person'
  return handle ? { handle, name, url: addressOf(handle, network, kind), kind } : undefined
}

function addressOf(handle: string, network: Site, kind: Author['kind']): string {
  if (network === 'x') return `https://x.com/${handle}`
  if (network === 'facebook') return `https://www.facebook.com/${handle}`
  return `https://www.linkedin.com/${kind === 'company' ? 'company' : 'in'}/${handle}/`
}
