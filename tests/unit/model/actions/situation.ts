import type { Advice } from '../../../../lib/model/actions'
import type { RuleContext } from '../../../../lib/model/actions/context'
import type { Person } from '../../../../lib/model/person/person'
import type { PostAnalysis } from '../../../../lib/model/post/analysis'
import { NetworkId, type Post } from '../../../../lib/model/post/post'
import { post } from '../../people'
import {
  analysis,
  contact,
  context,
  daysAgo,
  earlier,
  earlierHere,
  NAMED,
  PERMALINK,
  PERSON_ID,
  person,
  preview,
} from './context'

/** A row of the table, in its words. Words within a cell are parted by `;`. */
export interface Situation {
  network: string
  author: string
  says: string
  about: string
  before: string
}

const AUTHORS: Record<string, Partial<Person>> = {
  kept: {},
  'actively disengaged': { tier: 'actively_disengaged' },
  'not engaged': { tier: 'not_engaged' },
  engaged: { tier: 'engaged' },
  'fully engaged': { tier: 'fully_engaged' },
  VIP: { vip: { since: daysAgo(10), by: 'Nils', why: '' } },
  'VIP for 40 days': { vip: { since: daysAgo(40), by: 'Nils', why: '' } },
  customer: { status: 'customer' },
  former: { status: 'former' },
  prospect: { status: 'prospect' },
  partner: { status: 'partner' },
  'wants information': { preferences: 'information' },
  'wants conversation': { preferences: 'conversation' },
  'wants discounts': { preferences: 'discounts' },
  'wants nothing': { preferences: 'none' },
  'do not engage': { doNotEngage: true },
  team: { isTeam: true },
}

const unsure = { allows: 'ask_or_leave' } as const
const unread = { supported: false, language: 'nl', ...unsure } as const

const SAID: Record<string, { post?: Partial<Post>; analysis: PostAnalysis }> = {
  praise: { analysis: analysis('positive') },
  'praise cut short': { post: { truncated: true }, analysis: analysis('positive') },
  'praise in Dutch': { analysis: analysis('positive', unread) },
  'praise in two languages': { analysis: analysis('positive', { ...unread, language: 'mul' }) },
  'ironic praise': { analysis: analysis('positive', { ...unsure, vetoes: ['irony'] }) },
  'half praise': { analysis: analysis('positive', unsure) },
  'praise in a comment': { post: { kind: 'comment' }, analysis: analysis('positive') },
  complaint: { post: { text: 'A week late.' }, analysis: analysis('negative') },
  'complaint cut short': {
    post: { text: 'A week late and', truncated: true },
    analysis: analysis('negative'),
  },
  'complaint in Dutch': {
    post: { text: 'Alweer te laat.' },
    analysis: analysis('negative', unread),
  },
  'half complaint': { analysis: analysis('negative', unsure) },
  'complaint and question': {
    post: { text: 'A week late. Where is it?' },
    analysis: analysis('negative', { intent: 'question' }),
  },
  question: {
    post: { text: 'Does it ship to Norway?' },
    analysis: analysis('neutral', { intent: 'question' }),
  },
  'question in Dutch': {
    post: { text: 'Waar koop ik hem?' },
    analysis: analysis('neutral', { ...unread, intent: 'question' }),
  },
  'praise and question': {
    post: { text: 'Lovely! When is the next one?' },
    analysis: analysis('positive', { ...unsure, intent: 'question', vetoes: ['question'] }),
  },
  neutral: { post: { text: 'Trying it today.' }, analysis: analysis('neutral') },
  insults: { post: { text: 'You idiots' }, analysis: analysis('negative') },
  'insults and a claim': {
    post: { text: 'You idiots lost my parcel' },
    analysis: analysis('negative'),
  },
  'complaint, staff say praise': {
    analysis: analysis('positive', { corrected: true, allows: 'careful_reply' }),
  },
  'praise, staff say complaint': {
    analysis: analysis('negative', { corrected: true, allows: 'thank' }),
  },
  'praise, staff say neutral': {
    analysis: analysis('neutral', { corrected: true, allows: 'thank' }),
  },
  injury: {
    post: { text: 'The kettle scalded my arm.' },
    analysis: analysis('negative', { escalation: { kind: 'injury', words: ['scalded'] } }),
  },
  advertisement: { post: { promoted: true }, analysis: analysis('positive') },
}

const ABOUT: Record<string, PostAnalysis['about']> = {
  mention: { by: 'mention', what: 'acme' },
  reply: { by: 'reply', what: 'acme' },
  word: NAMED,
  '–': null,
}

const THREE = [contact('thank', 25), contact('ask', 16), contact('other', 15)]

const BEFORE: Record<string, (given: RuleContext) => Partial<RuleContext>> = {
  'thanked 5 days ago': logged(contact('thank', 5)),
  'thanked 20 days ago': logged(contact('thank', 20)),
  'thanked 40 days ago': logged(contact('thank', 40)),
  'amplified 5 days ago': logged(contact('amplify', 5)),
  'asked 5 days ago': logged(contact('ask', 5)),
  'invited 5 days ago': logged(contact('invite', 5)),
  'answered with care 5 days ago': logged(contact('careful_reply', 5)),
  'met 5 days ago': logged(contact('other', 5, { channel: 'meeting' })),
  'three unanswered': (given) => ({ interactions: [...given.interactions, ...THREE] }),
  'they called since': logged(contact('other', 1, { direction: 'in', channel: 'phone' })),
  'replied here': logged(contact('other', 1, { url: PERMALINK })),
  'replied once in the thread': () => ({ repliesInThread: 1 }),
  'replied twice in the thread': () => ({ repliesInThread: 2 }),
  'thanks open elsewhere': () => ({ suggestions: [earlier('thank')] }),
  'thanks open here': ({ post }) => ({ suggestions: [earlierHere('thank', {}, post)] }),
  'thanks turned down here': ({ post }) => ({
    suggestions: [earlierHere('thank', { status: 'rejected' }, post)],
  }),
  'thanks turned down elsewhere': () => ({
    suggestions: [earlier('thank', { status: 'rejected' })],
  }),
  'thanks put off': () => ({
    suggestions: [earlier('thank', { status: 'snoozed', until: daysAgo(-9) })],
  }),
  'amplifying open elsewhere': () => ({ suggestions: [earlier('amplify')] }),
  'amplifying turned down here': ({ post }) => ({
    suggestions: [earlierHere('amplify', { status: 'rejected' }, post)],
  }),
  'care open elsewhere': () => ({ suggestions: [earlier('careful_reply')] }),
  'answer open elsewhere': () => ({ suggestions: [earlier('answer')] }),
  'insight open elsewhere': () => ({ suggestions: [earlier('capture')] }),
  'asking turned down elsewhere': () => ({ suggestions: [earlier('ask', { status: 'ignored' })] }),
  'thanks open on another network': () => ({
    suggestions: [earlier('thank', { network: 'linkedin', postUrl: 'https://linkedin.com/1' })],
  }),
  'thanks open on another network, without a link': () => ({
    suggestions: [earlier('thank', { network: 'linkedin' })],
  }),
  'thanked on another network': loggedAsIs(
    contact('thank', 5, { channel: 'linkedin', url: 'https://linkedin.com/1' }),
  ),
  'thanked on another network, without a link': loggedAsIs(
    contact('thank', 5, { channel: 'linkedin' }),
  ),
  'thanked by phone': loggedAsIs(contact('thank', 5, { channel: 'phone' })),
  'false alarm here': ({ post }) => ({
    suggestions: [earlierHere('escalate', { status: 'rejected', closedBy: 'user' }, post)],
  }),
  'false alarm elsewhere': () => ({ suggestions: [earlier('escalate', { status: 'rejected' })] }),
  'handed over here': ({ post }) => ({
    suggestions: [earlierHere('escalate', { status: 'accepted' }, post)],
  }),
  'handed over elsewhere': () => ({ suggestions: [earlier('escalate', { status: 'accepted' })] }),
  'hand-over put off here': ({ post }) => ({
    suggestions: [earlierHere('escalate', { status: 'snoozed', until: daysAgo(-1) }, post)],
  }),
  'preview on': () => ({ campaigns: [preview()] }),
  'preview on, told': () => ({ campaigns: [preview({ asked: [PERSON_ID] })] }),
  'preview for discounts': () => ({ campaigns: [preview({ preference: 'discounts' })] }),
  'preview over': () => ({ campaigns: [preview({ endsAt: daysAgo(1) })] }),
}

/** On the network of the post, where it is a contact online. */
function logged(one: RuleContext['interactions'][number]) {
  return ({ interactions, post }: RuleContext) => {
    const { channel } = one
    const here = { ...one, channel: channel === 'x' ? post.network : channel }
    return { interactions: [...interactions, here] }
  }
}

function loggedAsIs(one: RuleContext['interactions'][number]) {
  return ({ interactions }: RuleContext) => ({ interactions: [...interactions, one] })
}

/** The situation that a row tells of. */
export function contextOf({ network, author, says, about, before }: Situation): RuleContext {
  const said = named(SAID, says)
  let given = context({
    post: post({ network: NetworkId.parse(network), permalink: PERMALINK, ...said.post }),
    analysis: { ...said.analysis, about: named(ABOUT, about) },
    ...authorOf(author),
  })
  for (const word of cell(before)) given = { ...given, ...named(BEFORE, word)(given) }
  return given
}

function authorOf(words: string): Pick<RuleContext, 'person' | 'own'> {
  if (words === 'stranger' || words === 'our account') {
    return { person: null, own: words === 'our account' }
  }
  const changes = cell(words).map((word) => named(AUTHORS, word))
  return { person: person(Object.assign({}, ...changes)), own: false }
}

function cell(words: string): string[] {
  return words === '–' ? [] : words.split('; ')
}

function named<T>(table: Record<string, T>, word: string): T {
  const found = table[word]
  if (found === undefined) throw new Error(`the table knows no "${word}"`)
  return found
}

/** Advice in the words of the table: "amplify + thank > thank, acknowledge". */
export function told({ others, ...primary }: Advice): string {
  const [first, ...behind] = [primary, ...others].map(({ action, also }) =>
    also ? `${action} + ${also}` : action,
  )
  return behind.length > 0 ? `${first} > ${behind.join(', ')}` : `${first}`
}
