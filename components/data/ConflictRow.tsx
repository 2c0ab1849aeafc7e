import { useId } from 'preact/hooks'
import type { Conflict } from '../../lib/backup/conflict'
import { date, list, type MessageKey, t } from '../../lib/i18n'
import { fieldOf, fieldsWith } from '../../lib/model/person/fields'
import type { Person, Vip } from '../../lib/model/person/person'
import { fieldText } from '../person/fieldText'

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
  motivation: 'motivation_label',
  sentimentOverride: 'sentiment_label',
  reviewAfter: 'restore_review',
  'influence.notes': 'restore_influence_notes',
}

/** The fields of a person, by how a difference names them. */
const FIELD_IDS = new Map(
  fieldsWith('schema').map((id) => {
    const { kind, key } = fieldOf(id)
    return [kind === 'number' ? `influence.${key}` : key, id]
  }),
)

/** What a fact of a person is called: one from a CRM as it is called there. */
function factName(field: string): string {
  const id = FIELD_IDS.get(field)
  const key = id ? fieldOf(id).label : NAMES[field]
  return key ? t(key) : field.replace(/^crm\./, '')
}

/** A fact of a person in words. */
function factValue(field: string, value: unknown): string {
  const id = FIELD_IDS.get(field)
  if (id) return fieldText(id, value)
  switch (field) {
    case 'tier':
      return t(`tier_${value as Person['tier']}`)
    case 'sentimentOverride':
      return t(`sentiment_${value as NonNullable<Person['sentimentOverride']>}`)
    case 'vip':
      return t('person_vip_since', [date((value as Vip).since)])
    case 'reviewAfter':
      return date(value as number)
  }
  return Array.isArray(value) ? list(value) : String(value)
}
