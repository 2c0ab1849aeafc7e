import { useId } from 'preact/hooks'
import type { Conflict } from '../../lib/backup/conflict'
import { date, type MessageKey, number, t } from '../../lib/i18n'
import type { Person, Vip } from '../../lib/model/person/person'

const SIDES = ['ours', 'theirs'] as const
type Side = (typeof SIDES)[number]

interface Props {
  conflict: Conflict
  /** Whose facts stay as it stands. */
  chosen: Side
  onChoose: (side: Side) => void
}

/** One person who differs: fact by fact, here and in the backup, and which of the two stays. */
export function ConflictRow({ conflict, chosen, onChoose }: Props) {
  const name = useId()
  const { displayName, differences, newer } = conflict
  return (
    <li class="conflict">
      <table>
        <caption>
          <bdi>{displayName}</bdi>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('restore_fact')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <label>
                  <input
                    type="radio"
                    name={name}
                    aria-label={t(side === 'ours' ? 'restore_keep' : 'restore_take', [displayName])}
                    checked={chosen === side}
                    onChange={() => onChoose(side)}
                  />
                  {t(side === 'ours' ? 'restore_here' : 'restore_there')}
                  {newer === side && <span class="conflict-newer">{t('restore_newer')}</span>}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, ...values }) => (
            <tr key={field}>
              <th scope="row">{factName(field)}</th>
              {SIDES.map((side) => (
                <td key={side} class={chosen === side ? undefined : 'conflict-gone'}>
                  {values[side] === undefined ? (
                    <span class="conflict-unset">{t('restore_not_set')}</span>
                  ) : (
                    <bdi>{factValue(field, values[side])}</bdi>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  )
}

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
function factName(field: string): string {
  const key = NAMES[field]
  return key ? t(key) : field.replace(/^crm\./, '')
}

/** A fact of a person in words. */
function factValue(field: string, value: unknown): string {
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
