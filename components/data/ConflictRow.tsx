import { useId } from 'preact/hooks'
import type { Conflict } from '../../lib/backup/conflict'
import { t } from '../../lib/i18n'
import { factName, factValue } from './fieldText'

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
