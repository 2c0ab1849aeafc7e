import { useMemo, useState } from 'preact/hooks'
import { age, date, t } from '../../lib/i18n'
import { isOverdue, type Member } from '../../lib/model/vip/vip-programme'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { useMore } from '../ui/useMore'
import { PersonLink } from './PersonLink'
import { COLUMNS, type Column, type Order, sortMembers } from './sortMembers'
import './MembersTable.css'

/** As many rows as are shown at first, and with every "show more". */
const ROWS = 100

interface Props {
  members: readonly Member[]
  intervalDays: number
}

/** Members by any column; at first who has waited longest. */
export function MembersTable({ members, intervalDays }: Props) {
  const [order, setOrder] = useState<Order>({ column: 'contact', descending: false })
  const sorted = useMemo(() => sortMembers(members, order), [members, order])
  const [shown, more] = useMore(sorted, ROWS)
  const sortBy = (column: Column) =>
    setOrder({ column, descending: column === order.column && !order.descending })
  return (
    <div class="scroll-edges">
      <table class="vip-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Heading key={column} column={column} order={order} onSort={() => sortBy(column)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((member) => (
            <Row key={member.person.id} member={member} intervalDays={intervalDays} />
          ))}
        </tbody>
      </table>
      {more}
    </div>
  )
}

interface HeadingProps {
  column: Column
  order: Order
  onSort: () => void
}

function Heading({ column, order, onSort }: HeadingProps) {
  const direction = order.descending ? 'descending' : 'ascending'
  const isChosen = order.column === column
  return (
    <th scope="col" aria-sort={isChosen ? direction : undefined}>
      <button type="button" class="vip-sort" onClick={onSort}>
        {t(`vip_column_${column}`)}
        {isChosen && <Icon name={order.descending ? 'down' : 'up'} small />}
      </button>
    </th>
  )
}

function Row({ member, intervalDays }: { member: Member; intervalDays: number }) {
  const { person, lastContactAt, toldAt } = member
  const now = Date.now()
  return (
    <tr>
      <th scope="row">
        <PersonLink person={person} />
        {person.doNotEngage && <Chip look="bad">{t('person_do_not_engage')}</Chip>}
        {person.isTeam && <Chip>{t('person_is_team')}</Chip>}
      </th>
      <td>{date(person.vip.since)}</td>
      <td class="vip-why">
        <p class="one-line" dir="auto">
          {person.vip.why}
        </p>
      </td>
      <td>
        <p class="one-line" dir="auto">
          {person.vip.by}
        </p>
      </td>
      <td>
        {lastContactAt === undefined ? t('vip_never') : age(lastContactAt, now)}{' '}
        {isOverdue(member, intervalDays, now) && (
          <span class="vip-overdue">
            <Icon name="warning" small />
            {t('vip_overdue')}
          </span>
        )}
      </td>
      <td>{toldAt === undefined ? t('vip_never') : age(toldAt, now)}</td>
    </tr>
  )
}
