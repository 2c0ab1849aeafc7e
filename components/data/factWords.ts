import type { Person, Vip } from '../../lib/model/person'
import { date, number, type WordKey, words } from '../../lib/words'

const NAMES: Record<string, WordKey> = {
  displayName: 'person_name_label',
  tier: 'tier_label',
  vip: 'star_label',
  status: 'status_label',
  segment: 'segment_label',
  motivation: 'motivation_label',
  preferences: 'preference_label',
  sentimentOverride: 'mood_label',
  doNotEngage: 'person_do_not_engage',
  isTeam: 'person_is_team',
  reviewAfter: 'restore_review',
  'influence.followers': 'restore_followers',
  'influence.referrals': 'restore_referrals',
  'influence.lifetimeValue': 'restore_lifetime_value',
  'influence.notes': 'restore_influence_notes',
}

/** What a fact of a person is called: one from a CRM as it is called there. */
export function factName(field: string): string {
  const key = NAMES[field]
  return key ? words(key) : field.replace(/^crm\./, '')
}

/** A fact of a person in words. */
export function factValue(field: string, value: unknown): string {
  switch (field) {
    case 'tier':
      return words(`tier_${value as Person['tier']}`)
    case 'status':
      return words(`status_${value as Person['status']}`)
    case 'preferences':
      return words(`preference_${value as NonNullable<Person['preferences']>}`)
    case 'sentimentOverride':
      return words(`mood_${value as NonNullable<Person['sentimentOverride']>}`)
    case 'vip':
      return words('person_vip_since', [date((value as Vip).since)])
    case 'reviewAfter':
      return date(value as number)
  }
  if (typeof value === 'boolean') return words(value ? 'restore_yes' : 'restore_no')
  if (typeof value === 'number') return number(value)
  return Array.isArray(value) ? value.join(', ') : String(value)
}
