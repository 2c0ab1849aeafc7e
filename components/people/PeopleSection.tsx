import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import type { PeopleState } from '../../lib/model/person/people-table'
import { Person } from '../../lib/model/person/person'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'
import { useSettings } from '../ui/useSettings'
import { Back } from './Back'
import { Companies } from './Companies'
import { CompanyPage } from './CompanyPage'
import { MergeSuggestions } from './MergeSuggestions'
import { PeopleList } from './PeopleList'
import { PersonPage } from './PersonPage'
import { TierSuggestions } from './TierSuggestions'

interface Props {
  service: PeopleService
  /** What follows the section in the address: nothing, a person's id, `tiers`, `merges`, or `companies` and one's name. */
  rest: readonly string[]
  /** What else can be done with all that is known of a person, such as exporting it. */
  extra?: (card: PersonCard) => ComponentChildren
}

/** The section of people: the list of everybody, the page of one, and what is suggested. */
export function PeopleSection({ service, rest: [part, company], extra }: Props) {
  if (part === 'tiers') {
    return (
      <Page title={t('section_people')} help="people">
        <TierSuggestions service={service} />
      </Page>
    )
  }
  if (part && part !== 'merges' && part !== 'companies') {
    return (
      <Page title={t('section_people')} help="people">
        {isPersonId(part) ? (
          <PersonPage key={part} personId={part} service={service} extra={extra} />
        ) : (
          <Nobody />
        )}
      </Page>
    )
  }
  return <Everybody service={service} part={part} company={company} />
}

const isPersonId = (part: string) => Person.shape.id.safeParse(part).success

/** What stands where an address is no person's. */
function Nobody() {
  return (
    <>
      <Back href={routeTo('people')}>{t('people_back')}</Back>
      <Empty icon="none" title={t('people_nobody_title')}>
        {t('people_nobody')}
      </Empty>
    </>
  )
}

interface EverybodyProps extends Pick<Props, 'service'> {
  part: string | undefined
  /** The one company that is asked for. */
  company: string | undefined
}

/** The list of everybody, the companies they belong to or one of them, or those who may be one person. */
function Everybody({ service, part, company }: EverybodyProps) {
  const people = usePeople(service.watch)
  const { value: settings = DEFAULT_SETTINGS } = useSettings(service.ask, service.onChanged)
  const isComplete = people?.progress === undefined
  if (part === 'companies') {
    return (
      <Page title={t('section_people')} help="people">
        {people &&
          isComplete &&
          (company ? (
            <CompanyPage
              key={company}
              name={company}
              rows={people.rows}
              service={service}
              vipIntervalDays={settings.vipIntervalDays}
            />
          ) : (
            <Companies rows={people.rows} service={service} />
          ))}
      </Page>
    )
  }
  if (part === 'merges') {
    return (
      <Page title={t('section_people')} help="people">
        {people && isComplete && <MergeSuggestions rows={people.rows} service={service} />}
      </Page>
    )
  }
  return (
    <Page
      title={t('section_people')}
      help="people"
      aside={
        <>
          <a class="button button-quiet" href={routeTo('people', 'tiers')}>
            <Icon name="relationships" />
            {t('people_tiers')}
          </a>
          <a class="button button-quiet" href={routeTo('people', 'companies')}>
            <Icon name="company" />
            {t('companies')}
          </a>
          <a class="button button-quiet" href={routeTo('people', 'merges')}>
            <Icon name="people" />
            {t('people_merges')}
          </a>
        </>
      }
    >
      {people && (
        <PeopleList
          people={people}
          vipIntervalDays={settings.vipIntervalDays}
          service={service}
          onOpen={(id) => {
            location.hash = routeTo('people', id)
          }}
        />
      )}
    </Page>
  )
}

/** Everybody as they are now; undefined until anything is known. */
function usePeople(watch: PeopleService['watch']): PeopleState | undefined {
  const [state, setState] = useState<PeopleState>()
  useEffect(() => {
    const life = new AbortController()
    watch(setState, life.signal)
    return () => life.abort()
  }, [watch])
  return state
}
