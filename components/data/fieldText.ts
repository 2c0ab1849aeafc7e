import { date, type MessageKey, number, t } from '../../lib/i18n'
import type { Person, Vip } from '../../lib/model/person/person'

const NAMES: Record<string, MessageKey> = {
  displayName: 'person_name_label',
  tier: 'tier_label',
  vip: 'star_label',
  status: 'status_label',
  segment: 'segment_label',
  motivation: 'motivation_label',
  preferences: 'preference_label',
  sentimentOverride: 'sentiment_label',
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
  return key ? t(key) : field.replace(/^crm\./, '')
}

/** A fact of a person in words. */
export function factValue(field: string, value: unknown): string {
  switch (field) {
    case 'tier':
      return t(`tier_${value as Person['tier']}`)
    case 'status':
      return t(`status_${value as Person['status']}`)
    case 'preferences':
      return t(`preference_${value as NonNullable<Person['preferences']>}`)
    case 'sentimentOverride':
      return t(`sentiment_${value as NonNullable<Person['sentimentOverride']>}`)
    case 'vip':
      return t('person_vip_since', [date((value as Vip).since)])
    case 'reviewAfter':
      return date(value as number)
  }
  if (typeof value === 'boolean') return t(value ? 'restore_yes' : 'restore_no')
  if (typeof value === 'number') return number(value)
  return Array.isArray(value) ? value.join(', ') : String(value)
}
