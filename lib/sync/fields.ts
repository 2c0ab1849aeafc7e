import { ColumnMap } from '../model/column-map'
import { TeamTemplate } from '../model/drafts/team-template'
import { CompanyNote } from '../model/person/companies'
import { Erased } from '../model/person/erased'
import { fieldOf, fieldsWith } from '../model/person/fields'
import { Merge } from '../model/person/merge'
import { Note } from '../model/person/note'
import { Identity, Person } from '../model/person/person'
import { Refusal } from '../model/person/refusal'
import { Segment } from '../model/person/segment'
import { Tag } from '../model/person/tag'
import { Example } from '../model/post/example'
import {
  Campaign,
  Correction,
  DraftUse,
  FollowUp,
  Insight,
  Interaction,
  Reward,
  TierMove,
} from '../model/records'
import { Draw } from '../model/vip/draw'
import { OF_POST, shared, type TableRules, whole } from './rules'
import { tableOf } from './state'
import { OF_TEAM } from './team-fields'

const CAUTIONS = fieldsWith('schema', 'flag').map((id) => [fieldOf(id).key, 'caution'] as const)

/** What is shared, by the names of the tables. */
export const SHARED = {
  people: shared(
    Person,
    'last',
    {
      tier: 'in:tier',
      tierSource: 'in:tier',
      vip: 'earliest',
      ...Object.fromEntries(CAUTIONS),
      motivation: 'each',
      tags: 'set',
      influence: 'entries',
      emails: 'each',
      externalIds: 'each',
      crm: 'entries',
      createdAt: 'least',
      // When the row changed here, so that undoing spares whoever a colleague has changed since.
      updatedAt: 'elsewhere',
    },
    { tier: 'unknown', tierSource: 'staff', status: 'unknown', motivation: [] },
  ),
  identities: shared(
    Identity,
    'in:account',
    { network: 'key', key: 'key', handleHistory: 'each', personId: 'elsewhere' },
    { handleHistory: [] },
  ),
  merges: shared(Merge, 'elsewhere', { at: 'last' }),
  interactions: whole(Interaction),
  notes: whole(Note, { expiresAt: 'last', pinned: 'last' }),
  insights: whole(Insight, { authorKeys: 'last', topic: 'last' }),
  followUps: whole(FollowUp, { due: 'last', doneAt: 'last' }),
  rewards: whole(Reward),
  tierMoves: whole(TierMove),
  refusals: whole(Refusal),
  campaigns: shared(
    Campaign,
    'last',
    { asked: 'people', tookPart: 'people' },
    { asked: [], tookPart: [] },
  ),
  corrections: whole(Correction, { ...OF_POST, authorKeys: 'last' }),
  examples: whole(Example, { ...OF_POST, authorKeys: 'last' }),
  draws: whole(Draw),
  wordings: whole(TeamTemplate),
  tags: shared(Tag, 'last', { key: 'key' }),
  companyNotes: whole(CompanyNote, { key: 'key' }),
  segments: whole(Segment),
  draftUses: whole(DraftUse),
  columnMaps: whole(ColumnMap, { signature: 'key' }),
  erasures: whole(Erased, { hash: 'key' }),
  ...OF_TEAM,
} satisfies Record<string, TableRules>

const RULES = new Map<string, TableRules>(Object.entries(SHARED))

/** Those that tell who is who, and are told from all of them together. */
export const OF_WHO = ['people', 'identities', 'merges']

/** What never leaves this browser, and why. */
export const LOCAL = {
  findBlocks: 'follows from people and accounts',
  findStamps: 'follows from people and accounts',
  suggestions: 'what is to be done is each one’s own day',
  answerCounts: 'what came of each one’s own inbox',
  insertions: 'drafts that were typed and not sent',
  observations: 'each browser’s own reading of what went past',
  discoveries: 'strangers whom nobody chose to keep',
  changes: 'what can be undone here',
  changeBlocks: 'what can be undone here',
  known: 'what sharing itself remembers',
  outbox: 'what sharing itself remembers',
  team: 'what sharing itself remembers',
  overruled: 'what was replaced here',
} as const

/** The rules of a record's table; undefined where it is not shared. */
export function rulesOf(name: string): TableRules | undefined {
  return RULES.get(tableOf(name))
}
