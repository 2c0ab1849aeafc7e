import { useCallback, useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { isOurs } from '../../lib/model/post/brand'
import type { NetworkId } from '../../lib/model/post/post'
import type { ShownPerson } from '../../lib/networks/contract'
import type { ReplyOf } from '../../lib/rpc/protocol'
import { Facts } from '../person/Facts'
import { nameText } from '../person/nameText'
import type { Ask } from '../ui/ask'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive, useReloadWhileSeen } from '../ui/useLive'
import { useSettings } from '../ui/useSettings'
import { KeepMany } from './KeepMany'
import './PeopleOnPage.css'

/** Lists go on as one scrolls: how often it is looked who is there, while this page is seen. */
const LOOK_EVERY = 2000

/** Whom the page in front lists, such as the followers of an account. */
export interface PeopleThere {
  network: NetworkId
  people: readonly ShownPerson[]
}

interface Props {
  ask: Ask
  onChanged: OnChanged
  /** Undefined where no page of ours is in front. */
  peopleThere: () => Promise<PeopleThere | undefined>
}

/** Who is on a page of people, and who they are to us; those who are chosen are kept at once. */
export function PeopleOnPage({ ask, onChanged, peopleThere }: Props) {
  const listed = useListed(peopleThere)
  const authors = listed?.people.map(({ author }) => author) ?? []
  const handles = authors.map(({ handle }) => handle).join(' ')
  const network = listed?.network
  const load = useCallback(
    async () => (network && authors.length > 0 ? ask('whoAre', { network, authors }) : []),
    [ask, network, handles],
  )
  const { value: known, error, reload } = useLive<ReplyOf<'whoAre'>>(load, onChanged)
  const settings = useSettings(ask, onChanged)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (!network || !known || !settings.value || authors.length === 0) return null
  const { brand } = settings.value
  const others = authors.filter((author) => !isOurs(brand, { network, author }))
  const isAll = others.every(({ handle }) => chosen.has(handle))
  const turn = (handle: string) => setChosen(new Set([handle]).symmetricDifference(chosen))
  return (
    <section class="people-there" aria-labelledby="people-there">
      <h2 id="people-there" class="side-title">
        {t('people_there', authors.length)}
      </h2>
      <label class="people-there-all">
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => setChosen(new Set(isAll ? [] : others.map(({ handle }) => handle)))}
        />
        {t('people_there_all')}
      </label>
      <ul class="rows">
        {authors.map((author, index) => (
          <PersonThere
            key={author.handle}
            author={author}
            known={known[index]}
            own={!others.includes(author)}
            chosen={chosen.has(author.handle)}
            onTurn={() => turn(author.handle)}
          />
        ))}
      </ul>
      <KeepMany
        network={network}
        authors={others.filter(({ handle }) => chosen.has(handle))}
        ask={ask}
        onDone={() => setChosen(new Set())}
      />
    </section>
  )
}

interface RowProps {
  author: ShownPerson['author']
  /** Null of whoever is not kept; undefined until it is known. */
  known: ReplyOf<'whoAre'>[number] | undefined
  /** Whether it is an account of ours. */
  own: boolean
  chosen: boolean
  onTurn: () => void
}

/** Somebody on the page: who they are to us. */
function PersonThere({ author, known, own, chosen, onTurn }: RowProps) {
  const { name, handle } = author
  return (
    <li>
      <label class="person-there">
        <input type="checkbox" checked={chosen} disabled={own} onChange={onTurn} />
        <span class="person-there-words">
          <bdi class="person-there-name">{nameText(name, handle)}</bdi>{' '}
          <bdi class="hint">@{handle}</bdi>
          {known && <Facts card={known} />}
          {known === null && (
            <span class="hint person-there-new">{t(own ? 'keep_own' : 'people_there_new')}</span>
          )}
        </span>
      </label>
    </li>
  )
}

/** Whom the page lists and has listed since it was opened: it takes away what was scrolled past. */
function useListed(peopleThere: Props['peopleThere']): PeopleThere | undefined {
  const [listed, setListed] = useState<PeopleThere>()
  const look = useCallback(async () => {
    const now = await peopleThere()
    setListed((before) => joined(before, now))
  }, [peopleThere])
  useEffect(() => void look(), [look])
  useReloadWhileSeen(look, LOOK_EVERY)
  return listed
}

/** As many as are asked about at once (`rpc/protocol.ts`). */
const MOST = 200

/** Both, while the page goes on with the same list: some of those before are still there. */
function joined(
  before: PeopleThere | undefined,
  now: PeopleThere | undefined,
): PeopleThere | undefined {
  if (!now) return undefined
  const people = now.people.filter(({ place }) => place === 'list')
  const there = new Set(people.map(({ author }) => author.handle))
  const isSame =
    before?.network === now.network && before.people.some(({ author }) => there.has(author.handle))
  const earlier = isSame ? before.people : []
  const known = new Set(earlier.map(({ author }) => author.handle))
  const added = people.filter(({ author }) => !known.has(author.handle))
  if (isSame && added.length === 0) return before
  return { network: now.network, people: [...earlier, ...added].slice(0, MOST) }
}
