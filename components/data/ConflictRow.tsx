import { useId } from 'preact/hooks'
import type { Conflict } from '../../lib/model/conflict'
import { words } from '../../lib/words'
import { factName, factValue } from './factWords'

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
            <th scope="col">{words('restore_fact')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <label>
                  <input
                    type="radio"
                    name={name}
                    aria-label={words(side === 'ours' ? 'restore_keep' : 'restore_take', [
                      displayName,
                    ])}
                    checked={chosen === side}
                    onChange={() => onChoose(side)}
                  />
                  {words(side === 'ours' ? 'restore_here' : 'restore_there')}
                  {newer === side && <span class="conflict-newer">{words('restore_newer')}</span>}
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
                    <span class="conflict-unset">{words('restore_not_set')}</span>
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
