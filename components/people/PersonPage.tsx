import type { ComponentChildren } from 'preact'
import { useCallback, useEffect } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { routeTo } from '../dashboard/useRoute'
import { Accounts } from '../person/Accounts'
import { cardActions } from '../person/cardActions'
import { DeletePerson } from '../person/DeletePerson'
import { Details } from '../person/Details'
import { FollowUps } from '../person/FollowUps'
import { Notes } from '../person/Notes'
import { OpenQuestions } from '../person/OpenQuestions'
import { PersonHeader } from '../person/PersonHeader'
import { Relationship } from '../person/Relationship'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import { useLive } from '../ui/useLive'
import { CrmFields } from './CrmFields'
import { Influence } from './Influence'
import { ReviewDay } from './ReviewDay'
import { Timeline } from './Timeline'
import type { PeopleService } from './work'
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
      <a class="person-page-back" href={routeTo('people')}>
        <Icon name="back" />
        {t('people_back')}
      </a>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {card && (
        <>
          <PersonHeader card={card} focusName onVip={actions.setVip} />
          <div class="person-page-columns">
            <div class="person-page-column">
              <Relationship card={card} onChange={actions.change} />
              <ReviewDay person={card.person} onChange={actions.change} />
              <Details person={card.person} onChange={actions.change} />
              <Influence person={card.person} onChange={actions.change} />
              <CrmFields crm={card.person.crm} />
              <Accounts card={card} actions={actions} />
              <OpenQuestions personId={personId} ask={ask} />
              {extra && <div>{extra(card)}</div>}
              <DeletePerson card={card} onErase={actions.erase} />
            </div>
            <div class="person-page-column">
              <FollowUps personId={personId} ask={ask} />
              <Notes notes={card.notes} onAdd={actions.addNote} onRemove={actions.removeNote} />
              <Timeline personId={personId} service={service} actions={actions} />
            </div>
          </div>
        </>
      )}
    </article>
  )
}
