import { useCallback, useMemo, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { age, date, number, t } from '../../lib/i18n'
import { TIERS } from '../../lib/model/glyphs'
import {
  type Company,
  type CompanyNote,
  companiesOf,
  companyKey,
} from '../../lib/model/person/companies'
import type { PeopleRow } from '../../lib/model/person/people-table'
import { tagsOf } from '../../lib/model/person/tag'
import type { Suggestion } from '../../lib/model/records'
import { routeTo } from '../dashboard/useRoute'
import { By } from '../person/By'
import { NetworkMark } from '../person/NetworkMark'
import { TagChip } from '../person/TagChip'
import { TierBars } from '../person/TierBars'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'
import { useLive } from '../ui/useLive'
import { Back } from './Back'
import { companyFacts, RenameCompany } from './Companies'
import { CompanyPeople } from './CompanyPeople'
import { useCompanyNotes } from './useCompanyNotes'
import { useTags } from './useTags'
import './CompanyPage.css'

interface Props {
  /** As the address says it; capitals and spaces do not matter. */
  name: string
  rows: readonly PeopleRow[]
  service: PeopleService
  vipIntervalDays: number
}

/** The page of one company: who belongs to it and how close they are, and who of them waits for us. */
export function CompanyPage({ name, rows, service, vipIntervalDays }: Props) {
  const notes = useCompanyNotes(service)
  const company = useMemo(
    () => companiesOf(rows, notes).find((one) => companyKey(one.name) === companyKey(name)),
    [rows, notes, name],
  )
  const people = useMemo(
    () => rows.filter((row) => companyKey(row.company ?? '') === companyKey(name)),
    [rows, name],
  )
  return (
    <section class="companies" aria-label={company?.name ?? name}>
      <Back href={routeTo('people', 'companies')}>{t('companies')}</Back>
      {company ? (
        <>
          <Head company={company} people={people} service={service} />
          {notes && <CompanyNotes company={company} notes={notes} service={service} />}
          <Waiting people={people} service={service} />
          {people.length > 0 && (
            <CompanyPeople
              company={company}
              people={people}
              service={service}
              vipIntervalDays={vipIntervalDays}
            />
          )}
        </>
      ) : (
        <Empty icon="company" title={t('companies_gone_title')}>
          {t('companies_gone', [name])}
        </Empty>
      )}
    </section>
  )
}

interface PartProps {
  people: readonly PeopleRow[]
  service: PeopleService
}

/** What it is called, how many belong to it in which tier, and which tags they have. */
function Head({ company, people, service }: PartProps & { company: Company }) {
  const [renaming, setRenaming] = useState(false)
  const tags = useTags(service)
  const theirs = tagsOf([...new Set(people.flatMap((row) => row.tags))], tags)
  return (
    <header class="company-head">
      <div class="form-row">
        <h2>
          <bdi>{company.name}</bdi>
        </h2>
        {people.length > 0 && (
          <IconButton
            icon="rename"
            label={t('companies_rename', [company.name])}
            expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          />
        )}
      </div>
      {renaming && (
        <RenameCompany
          company={company}
          service={service}
          onDone={(renamed) => {
            setRenaming(false)
            location.hash = routeTo('people', 'companies', renamed)
          }}
        />
      )}
      <p class="hint">{companyFacts(company)}</p>
      <ul class="company-tiers" aria-label={t('column_tier')}>
        {TIERS.toReversed().map((tier) => {
          const count = people.filter((row) => row.tier === tier).length
          return (
            count > 0 && (
              <li key={tier}>
                <TierBars tier={tier} />
                {t('companies_tier', [t(`tier_${tier}`), number(count)])}
              </li>
            )
          )
        })}
      </ul>
      {theirs.length > 0 && (
        <p class="form-row">
          {theirs.map((tag) => (
            <TagChip key={tag.key} tag={tag} />
          ))}
        </p>
      )}
    </header>
  )
}

interface NoteProps {
  company: Company
  notes: readonly CompanyNote[]
  service: PeopleService
}

/** What is to be known of the company, whoever of it one has to do with. Saves itself. */
function CompanyNotes({ company: { name }, notes, service }: NoteProps) {
  const note = notes.find(({ key }) => key === companyKey(name))
  return (
    <div>
      <TextField
        label={t('companies_note')}
        hint={t('companies_note_hint')}
        rows={3}
        maxLength={10_000}
        value={note?.text ?? ''}
        onSave={(text) => service.writeCompanyNote(name, text)}
      />
      {note && (
        <p class="hint">
          {date(note.at)}
          <By name={note.by} />
        </p>
      )}
    </div>
  )
}

/** Who of them waits for an answer, the longest first. */
function Waiting({ people, service }: PartProps) {
  const { waitingOf, onChanged } = service
  const load = useCallback(() => waitingOf(people.map(({ id }) => id)), [waitingOf, people])
  const { value: waiting = [] } = useLive<readonly Suggestion[]>(load, onChanged)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="company-waiting">
      <h3 id="company-waiting">{t('lane_owed')}</h3>
      <ul>
        {waiting.map(({ id, personId = '', network, action, postUrl, postAt, at }) => (
          <li key={id} class="company-row">
            <NetworkMark network={network} />
            <a href={routeTo('people', personId)}>
              <bdi>{names.get(personId)}</bdi>
            </a>
            <span class="hint">
              {t(`action_${action}`)} · {age(postAt ?? at, Date.now())}
            </span>
            {postUrl && (
              <a
                class="icon-button"
                href={postUrl}
                target="_blank"
                rel="noreferrer"
                aria-label={t('today_open_post', [names.get(personId) ?? ''])}
              >
                <Icon name="outward" />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
