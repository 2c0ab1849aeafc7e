import { useMemo, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import type { Company } from '../../lib/model/person/companies'
import {
  type ColumnId,
  type Moment,
  type PeopleRow,
  type Sort,
  sortRows,
} from '../../lib/model/person/people-table'
import { routeTo } from '../dashboard/useRoute'
import { Icon } from '../ui/Icon'
import { useMore } from '../ui/useMore'
import { CELLS } from './Cell'
import { COLUMNS } from './columns'
import { ExportPeople } from './ExportPeople'
import { useTags } from './useTags'
import './PeopleTable.css'
import './CompanyPeople.css'

/** People shown at first, and with every "show more". */
const SHOWN = 100

/** What of each is shown; all else is in the list of people. */
const ABOUT = ['vip', 'tier', 'sentiment', 'strength', 'last_contact', 'follow_up'] as const

interface Props {
  company: Company
  people: readonly PeopleRow[]
  service: PeopleService
  vipIntervalDays: number
}

/** Who belongs to a company, those closest to us first, and all of it as a file. */
export function CompanyPeople({ company, people, service, vipIntervalDays }: Props) {
  const tags = useTags(service)
  const moment: Moment = { now: Date.now(), vipIntervalDays, tags }
  const [sort, setSort] = useState<Sort>({ column: 'strength', descending: true })
  const sorted = useMemo(() => sortRows(people, sort), [people, sort])
  const [shown, more] = useMore(sorted, SHOWN)
  /** The list of people then shows those of this company alone. */
  const choose = () => {
    const filter = { company: [company.name] }
    Object.assign(service.memory, { query: '', segmentId: undefined, filter })
  }
  return (
    <section aria-labelledby="company-people">
      <div class="company-people-head">
        <h3 id="company-people">{t('section_people')}</h3>
        <ExportPeople rows={sorted} onExport={service.exportPeople} />
      </div>
      <div class="scroll-edges">
        <table class="company-people">
          <thead>
            <tr>
              {(['name', ...ABOUT] satisfies ColumnId[]).map((id) => (
                <Heading key={id} id={id} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={routeTo('people', row.id)}>
                    <bdi>{row.name}</bdi>
                  </a>
                </th>
                {ABOUT.map((id) => (
                  <td key={id} class={COLUMNS[id].end && 'company-people-end'}>
                    <span>{CELLS[id](row, moment)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && <div>{more}</div>}
      <p>
        <a href={routeTo('people')} onClick={choose}>
          {t('companies_in_table')}
        </a>
      </p>
    </section>
  )
}

interface HeadingProps {
  id: ColumnId
  sort: Sort
  onSort: (sort: Sort) => void
}

/** A click sorts by the column, another one turns it round. */
function Heading({ id, sort, onSort }: HeadingProps) {
  const { label, end, descending } = COLUMNS[id]
  const isSorted = sort.column === id
  const order = sort.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" class={end && 'company-people-end'} aria-sort={isSorted ? order : undefined}>
      <button
        type="button"
        class="company-people-sort"
        onClick={() => onSort({ column: id, descending: isSorted ? !sort.descending : descending })}
      >
        {t(label)}
        {isSorted && <Icon name={sort.descending ? 'down' : 'up'} small />}
      </button>
    </th>
  )
}
