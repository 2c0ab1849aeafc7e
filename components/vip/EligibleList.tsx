import type { DrawView } from '../../lib/model/draw'
import { words } from '../../lib/words'
import { nameIn } from './drawWords'
import { useMore } from './useMore'
import './MembersTable.css'

const ROWS = 100

/** Who could win: names as far as they are known, and the numbers that were drawn from. */
export function EligibleList({ view }: { view: DrawView }) {
  const [shown, more] = useMore(view.draw.eligible, ROWS)
  return (
    <details class="vip-how">
      <summary>{words('draw_eligible')}</summary>
      <p class="hint">{words('draw_eligible_lead')}</p>
      <table class="vip-table">
        <thead>
          <tr>
            <th scope="col">{words('vip_column_name')}</th>
            <th scope="col">{words('draw_number')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((id) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{nameIn(view, id)}</bdi>
              </th>
              <td class="vip-code">{id}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </details>
  )
}
