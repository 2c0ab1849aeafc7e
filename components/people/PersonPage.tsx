import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useId } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import { dayOf, timeOn } from '../../lib/model/days'
import type { PersonCard } from '../../lib/model/person/card'
import { UNKNOWN_SOURCE } from '../../lib/model/person/contact-keys'
import type { Person, PersonChanges } from '../../lib/model/person/person'
import { routeTo } from '../dashboard/useRoute'
import { Accounts } from '../person/Accounts'
import { CompanyHint } from '../person/CompanyHint'
import { cardActions } from '../person/cardActions'
import { DeletePerson } from '../person/DeletePerson'
import { Details } from '../person/Details'
import { FollowUps } from '../person/FollowUps'
import { HandedOver } from '../person/HandedOver'
import { Notes } from '../person/Notes'
import { OpenQuestions } from '../person/OpenQuestions'
import { PersonHeader } from '../person/PersonHeader'
import { Relationship } from '../person/Relationship'
import { Section } from '../person/Section'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { useTitlePart } from '../ui/useTitlePart'
import { Back } from './Back'
import { Influence } from './Influence'
import { Timeline } from './Timeline'
import './PersonPage.css'

interface Props {
  personId: string
  service: PeopleService
  /** What else can be done with all that is known of them, such as exporting it. */
  extra?: ((card: PersonCard) => ComponentChildren) | undefined
}

/** The whole page of one person: what is known on one side, what happened on the other. */
export function PersonPage({ personId, service, extra }: Props) {
  const { ask, onChanged, opened } = service
  const load = useCallback(() => ask('card', { personId }), [ask, personId])
  const { value: card, error, reload, show } = useLive<PersonCard>(load, onChanged)
  useTitlePart(t('people_title_one'))
  useEffect(() => {
    opened(personId)
    return () => opened(undefined)
  }, [opened, personId])
  const showOrLeave = (changed: PersonCard | null) => {
    if (changed) show(changed)
    else location.hash = routeTo('people')
  }
  const actions = cardActions(ask, personId, showOrLeave)
  return (
    <article class="person-page">
      <Back href={routeTo('people')}>{t('people_back')}</Back>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {card && (
        <>
          <PersonHeader card={card} focusName onVip={actions.setVip} />
          <div class="person-page-columns">
            <div class="person-page-column">
              <div class="person-page-part">
                <Relationship card={card} ask={ask} onChange={actions.change} />
                <ReviewDay person={card.person} onChange={actions.change} />
              </div>
              <div class="person-page-part person-page-facts">
                <Details person={card.person} onChange={actions.change} />
                {card.person.company && <CompanyLink company={card.person.company} />}
                <CompanyHint person={card.person} ask={ask} onChange={actions.change} />
                <Influence person={card.person} onChange={actions.change} />
                <CrmFields person={card.person} />
                <Accounts card={card} actions={actions} />
                <OpenQuestions personId={personId} ask={ask} />
              </div>
            </div>
            <div class="person-page-column">
              <div class="person-page-part">
                <FollowUps personId={personId} ask={ask} />
                <HandedOver personId={personId} ask={ask} />
                <Notes notes={card.notes} actions={actions} />
              </div>
              <div class="person-page-part person-page-past">
                <Timeline personId={personId} service={service} actions={actions} />
              </div>
            </div>
          </div>
          <div class="person-page-part">
            {extra && <div>{extra(card)}</div>}
            <DeletePerson card={card} onErase={actions.erase} />
          </div>
        </>
      )}
    </article>
  )
}

function CompanyLink({ company }: { company: string }) {
  return (
    <p>
      <a class="company-link" href={routeTo('people', 'companies', company)}>
        <Icon name="company" small />
        {t('companies_open', [company])}
      </a>
    </p>
  )
}

/** What an import brought from the CRM; nothing where it brought nothing. */
function CrmFields({ person: { crm, emails = [], externalIds = [] } }: { person: Person }) {
  const fields: [string, string][] = [
    ...emails.map((email): [string, string] => [t('import_field_email'), email]),
    ...externalIds.map(({ source, id }): [string, string] => {
      // Of an unknown program there is only what its files look like.
      const shown = source.startsWith(UNKNOWN_SOURCE) ? id : `${id} (${source})`
      return [t('import_field_externalId'), shown]
    }),
    ...Object.entries(crm ?? {}),
  ]
  if (fields.length === 0) return null
  return (
    <Section title={t('people_crm')}>
      <dl class="crm-fields">
        {fields.map(([name, value]) => (
          <div key={`${name} ${value}`} class="crm-field">
            <dt class="hint">{name}</dt>
            <dd dir="auto">{/^https?:\/\//.test(value) ? <Address url={value} /> : value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  )
}

interface ReviewDayProps {
  person: Person
  onChange: (changes: PersonChanges) => Promise<void>
}

/** When the tier is to be looked at again. Saves itself. */
function ReviewDay({ person, onChange }: ReviewDayProps) {
  const id = useId()
  const [saving, save] = useSaving()
  const { reviewAfter } = person
  return (
    <Field label={t('people_review')} id={id} hint={t('people_review_hint')} saving={saving}>
      <input
        id={id}
        class="input"
        type="date"
        value={reviewAfter === undefined ? '' : dayOf(reviewAfter)}
        onChange={({ currentTarget: { value } }) =>
          save(() => onChange({ reviewAfter: value ? timeOn(value, '00:00') : null }))
        }
      />
    </Field>
  )
}
