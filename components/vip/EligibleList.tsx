import { t } from '../../lib/i18n'
import type { DrawView } from '../../lib/model/vip/draw'
import { nameIn } from './drawText'
import { useMore } from './useMore'
import './MembersTable.css'

const ROWS = 100

/** Who could win: names as far as they are known, and the numbers that were drawn from. */
export function EligibleList({ view }: { view: DrawView }) {
  const [shown, more] = useMore(view.draw.eligible, ROWS)
  return (
    <details class="vip-how">
      <summary>{t('draw_eligible')}</summary>
      <p class="hint">{t('draw_eligible_lead')}</p>
      <table class="vip-table">
        <thead>
          <tr>
            <th scope="col">{t('vip_column_name')}</th>
            <th scope="col">{t('draw_number')}</th>
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
