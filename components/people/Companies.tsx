import { useMemo, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { age, t } from '../../lib/i18n'
import { type Company, companiesOf } from '../../lib/model/person/companies'
import { LONGEST_TEXT } from '../../lib/model/person/field-kinds'
import type { PeopleRow } from '../../lib/model/person/people-table'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { IconButton } from '../ui/IconButton'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useMore } from '../ui/useMore'
import { useSaving } from '../ui/useSaving'
import { useTitlePart } from '../ui/useTitlePart'
import { Back } from './Back'
import { useCompanyNotes } from './useCompanyNotes'
import './Companies.css'

/** Companies shown at first, and with every "show more". */
const SHOWN = 100

interface Props {
  rows: readonly PeopleRow[]
  service: Pick<PeopleService, 'bulkEdit' | 'companyNotes' | 'onChanged'>
}

/** Every company: how many belong to it, and when we last had to do with any of them. */
export function Companies({ rows, service }: Props) {
  const notes = useCompanyNotes(service)
  const companies = useMemo(() => companiesOf(rows, notes), [rows, notes])
  const [shown, more] = useMore(companies, SHOWN)
  useTitlePart(t('companies'))
  return (
    <section class="companies" aria-label={t('companies')}>
      <Back href={routeTo('people')}>{t('people_back')}</Back>
      <div>
        <h2>{t('companies')}</h2>
        <p class="page-lead">{t('companies_lead')}</p>
      </div>
      {companies.length === 0 ? (
        <Empty icon="company" title={t('companies_none_title')}>
          {t('companies_none')}
        </Empty>
      ) : (
        <ul class="companies-list">
          {shown.map((company) => (
            <CompanyRow key={company.name} company={company} service={service} />
          ))}
        </ul>
      )}
      {more && <div>{more}</div>}
    </section>
  )
}

function CompanyRow({ company, service }: { company: Company; service: Props['service'] }) {
  const [renaming, setRenaming] = useState(false)
  const { name } = company
  return (
    <li class="companies-row">
      <span class="companies-words">
        <a href={routeTo('people', 'companies', name)}>
          <bdi>{name}</bdi>
        </a>
        <span class="hint">{companyFacts(company)}</span>
      </span>
      {company.ids.length > 0 && (
        <IconButton
          icon="rename"
          label={t('companies_rename', [name])}
          expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        />
      )}
      {renaming && (
        <RenameCompany company={company} service={service} onDone={() => setRenaming(false)} />
      )}
    </li>
  )
}

/** How many belong to it, and when we last had to do with any of them. */
export function companyFacts({ name, ids, vips, lastContactAt }: Company): string {
  if (ids.length === 0) return t('companies_gone', [name])
  return [
    t('companies_people', ids.length),
    ...(vips > 0 ? [t('companies_vips', vips)] : []),
    lastContactAt === undefined
      ? t('contact_none')
      : t('contact_last', [age(lastContactAt, Date.now())]),
  ].join(' · ')
}

interface RenameProps {
  company: Company
  service: Pick<PeopleService, 'bulkEdit'>
  /** Is told what it is called now. */
  onDone: (name: string) => void
}

/** Another name for everybody in it, which joins two companies where the other has it already. */
export function RenameCompany({ company: { name, ids }, service, onDone }: RenameProps) {
  const first = useFocusOnce<HTMLInputElement>(true)
  const [typed, setTyped] = useState(name)
  const [saving, save] = useSaving()
  const rename = async () => {
    const value = typed.trim()
    const what = t('filter_chip', [t('company_label'), value])
    const job = { onProgress: () => undefined, signal: new AbortController().signal }
    await service.bulkEdit(ids, { field: 'company', value }, what, job)
    onDone(value)
  }
  return (
    <form
      class="companies-rename"
      onSubmit={(event) => {
        event.preventDefault()
        void save(rename)
      }}
    >
      <LabelledInput
        label={t('companies_new_name')}
        hint={t('companies_rename_hint')}
        inputRef={first}
        required
        pattern=".*\S.*"
        maxLength={LONGEST_TEXT}
        value={typed}
        onInput={setTyped}
      />
      <div class="form-row">
        <Button type="submit" disabled={saving.state === 'busy'}>
          {t('companies_save')}
        </Button>
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
