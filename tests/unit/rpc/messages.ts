import fc from 'fast-check'
import { NETWORK_IDS } from '../../../lib/networks'
import type { MessageType, RequestOf } from '../../../lib/rpc/protocol'
import type { Sender } from '../../../lib/rpc/server'
import { id, NOW } from '../backup/everything'
import { author, post } from '../people'

const personId = id(1)
const by = { network: 'x', author: author({ handle: 'ada1_x' }) } as const
const about = { post: post({ author: by.author }) }
const at = NOW
/** What `putInEveryTable` makes of the person 1 has such ids. */
const own = (nth: number) => ({ id: id(100_000 + nth) })

/** One message of each kind that is right, about somebody who is in every table. */
export const RIGHT: { [T in MessageType]: RequestOf<T> } = {
  annotate: { posts: [about.post, post({ key: 'x:2' })] },
  identify: { accounts: [by.author] },
  toggleVip: { author: by.author },
  openPanel: about,
  replyBoxEmptied: about,
  panelContext: { key: 'unknown' },
  postContext: about,
  glyphsOfPosts: { posts: [about.post] },
  drafts: { ...about, situation: 'thank' },
  saveAsTemplate: { ...about, draftId: 'en/thank/x/unseen', text: 'Thanks.', hint: 'what' },
  rememberInsertion: { ...about, action: 'thank', text: 'Thank you.' },
  confirmSent: about,
  denySent: about,
  withdrawSent: { ...about, contactId: id(1011) },
  resolveOnPost: { ...about, action: 'thank', status: 'accepted' },
  resolveSuggestion: { ...own(6), status: 'snoozed', snooze: 'two_weeks' },
  reopenSuggestion: own(6),
  inbox: { limit: 10 },
  listedPost: own(6),
  ignoreDiscovery: { network: 'x', key: 'dhart' },
  addFollowUp: { personId, due: at, why: 'Call back' },
  closeFollowUp: { ...own(3), done: true },
  moveFollowUp: { ...own(3), due: at },
  removeFollowUp: own(3),
  followUpsOf: { personId },
  captureInsight: {
    ...about,
    insight: { text: 'Likes blue', topic: 'Colours', sentiment: 'neutral' },
  },
  removeInsight: own(2),
  insightsOf: { personId },
  topics: {},
  campaigns: {},
  createCampaign: { id: id(700), name: 'Which colour?', kind: 'open_question', startsAt: at },
  changeCampaign: { ...own(5), changes: { name: 'Crags', endsAt: null } },
  endCampaign: own(5),
  recordInCampaign: { campaignId: own(5).id, personId, asked: true },
  handed: { personId },
  handOver: { about: { personId }, to: 'ben', words: 'Call her' },
  settleHandover: { id: id(701), as: 'done' },
  askForReview: { ...about, action: 'thank', text: 'Thank you.' },
  settleReview: { id: id(702), as: 'taken_back' },
  closePanel: { key: 'unknown' },
  undoStar: {},
  moveToSidePanel: { key: 'unknown' },
  correctSentiment: { ...about, label: 'negative' },
  cardOfAuthor: by,
  card: { personId },
  upsertPerson: { ...by, vip: true },
  updatePerson: { personId, changes: { tier: 'engaged', influence: { followers: 12 } } },
  whoAre: { network: by.network, authors: [by.author] },
  keepMany: {
    network: by.network,
    authors: [by.author],
    edit: { field: 'tag_on', value: 'Press' },
    what: 'Press',
    back: [],
  },
  undoChange: { id: id(3) },
  setVip: { personId, vip: true, why: 'Kind' },
  suggestCompany: { personId, headline: 'Potter at Clay' },
  sample: {},
  addSample: {},
  removeSample: {},
  erasePerson: { personId },
  mergePeople: { keptId: personId, foldedId: id(2) },
  unmergePeople: { mergeId: own(8).id },
  logContact: { personId, channel: 'email', direction: 'in', kind: 'praise', direct: true, at },
  removeContact: { id: id(1012), personId },
  addNote: { personId, text: 'Sails.' },
  changeNote: { ...own(1), personId, changes: { pinned: true } },
  removeNote: { ...own(1), personId },
  findPeople: { query: 'ada', limit: 5 },
  vipAdvocates: {},
  countVips: {},
  tags: {},
  settings: {},
  managed: {},
  changeSettings: { staffName: 'Robin', dailyBudget: 7 },
}

export const TYPES = Object.keys(RIGHT) as MessageType[]

/** What stands where something else should. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, undefined, '', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 9e15, true, [], {}],
    ...['javascript:alert(1)', '__proto__', 'x'.repeat(100_001), '\u{202E}evil', '\0', '\u{D800}'],
    ...[id(1), id(2), id(404), NaN, Symbol.iterator, () => 1, new Date(Number.NaN), 10n],
    ...Array.from({ length: 2 }, () => post()),
  ),
  fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true }),
)

/** How deep into a message, and at which of its fields, something is done to it. */
const change = fc.record({
  path: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'pollute'),
  value: nasty,
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function apply(message: unknown, { path, how, value }: Change): void {
  let target = message as Fields
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(target)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) return
    const inner = target[key]
    if (depth < path.length - 1 && isObject(inner)) target = inner
    else if (how === 'replace') Reflect.set(target, key, value)
    else if (how === 'remove') Reflect.deleteProperty(target, key)
    else if (how === 'add') Reflect.set(target, `${key}2`, value)
    else Reflect.defineProperty(target, '__proto__', { value, enumerable: true })
    if (target !== inner) return
  }
}

/** A message that is right, or was until something was done to it, or that is none at all. */
export const message: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...TYPES), fc.array(change, { maxLength: 2 }))
      .map(([type, changes]) => {
        const made = structuredClone({ type, payload: RIGHT[type] })
        for (const one of changes) apply(made, one)
        return made
      }),
  },
  { weight: 1, arbitrary: nasty },
)

const OWN_PAGE = 'chrome-extension://ardent/'
export const OWN = { id: 'ardent', isOwnPage: (url: string) => url.startsWith(OWN_PAGE) }

const forged: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom('ardent', 'ardent', 'ardent', 'other', undefined),
    url: fc.constantFrom(
      ...['https://x.com/home', 'https://www.linkedin.com/feed/', 'https://www.facebook.com/'],
      ...[
        'http://x.com/',
        'https://x.com.evil.example/',
        'https://notx.com/',
        'https://x.com@evil/',
      ],
      ...[
        `${OWN_PAGE}popup.html`,
        `${OWN_PAGE}panel.html`,
        'chrome-extension://ardent.evil/p.html',
      ],
      ...['about:blank', 'data:text/html,x', 'blob:https://x.com/1', '', 'x.com', undefined],
    ),
    origin: fc.constantFrom('https://x.com', OWN_PAGE, 'null'),
    frameId: fc.constantFrom(0, 0, 0, 1, -1, undefined),
    tab: fc.constantFrom({ id: 1 }, { id: 7 }, {}, undefined),
  },
  { requiredKeys: ['id', 'url', 'frameId'] },
)

const tab = { id: 1 }
const genuine = fc.constantFrom<Sender>(
  { id: 'ardent', url: `${OWN_PAGE}panel.html`, frameId: 1, tab },
  { id: 'ardent', url: `${OWN_PAGE}popup.html` },
  { id: 'ardent', url: 'https://x.com/home', frameId: 0, tab },
)

/** Whoever a message may come from, or claim to. */
export const sender = fc.oneof(genuine, forged)

/** Everybody who is somebody: each network's page, and a page of ours in a tab or not. */
export const CALLERS = [
  ...NETWORK_IDS.map((network) => ({ caller: 'content', network, tabId: 1 }) as const),
  { caller: 'page', tabId: 1 } as const,
  { caller: 'page' } as const,
  null,
]
