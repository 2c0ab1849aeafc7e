import type { ComponentChildren } from 'preact'
import { useCallback } from 'preact/hooks'
import type { PersonCard } from '../../lib/model/card'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { words } from '../../lib/words'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { Icon } from '../ui/Icon'
import { useLive } from '../ui/useLive'
import { MergeSuggestions } from './MergeSuggestions'
import { PeopleList } from './PeopleList'
import { PersonPage } from './PersonPage'
import { TierSuggestions } from './TierSuggestions'
import { usePeople } from './usePeople'
import type { PeopleWork } from './work'

interface Props {
  work: PeopleWork
  /** What follows the section in the address: nothing, a person's id, `tiers` or `merges`. */
  rest: readonly string[]
  /** What else can be done with all that is known of a person, such as exporting it. */
  extra?: (card: PersonCard) => ComponentChildren
}

/** The section of people: the list of everybody, the page of one, and what is suggested. */
export function PeopleSection({ work, rest: [part], extra }: Props) {
  if (part === 'tiers') {
    return (
      <Page title={words('section_people')}>
        <TierSuggestions work={work} />
      </Page>
    )
  }
  if (part && part !== 'merges') {
    return (
      <Page title={words('section_people')}>
        <PersonPage key={part} personId={part} work={work} extra={extra} />
      </Page>
    )
  }
  return <Everybody work={work} merging={part === 'merges'} />
}

/** The list of everybody, or those of them who may be one person. */
function Everybody({ work, merging }: Pick<Props, 'work'> & { merging: boolean }) {
  const people = usePeople(work.watch)
  const load = useCallback(() => work.ask('settings', {}), [work])
  const { value: settings = DEFAULT_SETTINGS } = useLive(load, work.onChanged)
  const isComplete = people?.progress === undefined
  if (merging) {
    return (
      <Page title={words('section_people')}>
        {people && isComplete && <MergeSuggestions rows={people.rows} work={work} />}
      </Page>
    )
  }
  return (
    <Page
      title={words('section_people')}
      aside={
        <>
          <a class="button button-quiet" href={routeTo('people', 'tiers')}>
            <Icon name="relationships" />
            {words('people_tiers')}
          </a>
          <a class="button button-quiet" href={routeTo('people', 'merges')}>
            <Icon name="people" />
            {words('people_merges')}
          </a>
        </>
      }
    >
      {people && (
        <PeopleList
          people={people}
          vipIntervalDays={settings.vipIntervalDays}
          work={work}
          onOpen={(id) => {
            location.hash = routeTo('people', id)
          }}
        />
      )}
    </Page>
  )
}
