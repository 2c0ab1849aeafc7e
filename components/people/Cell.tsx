import type { ComponentChildren } from 'preact'
import { age, date, locale, t } from '../../lib/i18n'
import { type FieldWith, fieldOf, fieldsWith } from '../../lib/model/person/fields'
import {
  type ColumnId,
  isOverdue,
  type Moment,
  type PeopleRow,
} from '../../lib/model/person/people-table'
import { strengthAt } from '../../lib/model/person/strength'
import { type TagBook, tagsOf } from '../../lib/model/person/tag'
import { NETWORK_IDS } from '../../lib/networks'
import { routeTo } from '../dashboard/useRoute'
import { fieldText } from '../person/fieldText'
import { NetworkMark } from '../person/NetworkMark'
import { TagChip } from '../person/TagChip'
import { TierBars } from '../person/TierBars'
import { Icon } from '../ui/Icon'

const NO_TAGS: TagBook = new Map()

type Show = (row: PeopleRow, moment: Moment) => ComponentChildren

/** What stands in each column; nothing where nothing is known. */
export const CELLS: Record<ColumnId, Show> = {
  name: (row) => <Name row={row} />,
  networks: ({ accounts }) =>
    NETWORK_IDS.filter((id) => accounts.some(({ network }) => network === id)).map((network) => (
      <NetworkMark key={network} network={network} />
    )),
  vip: (row, moment) => <Vip row={row} moment={moment} />,
  tier: ({ tier }) =>
    tier !== 'unknown' && (
      <>
        <TierBars tier={tier} />
        {t(`tier_${tier}`)}
      </>
    ),
  sentiment: ({ sentiment }) =>
    sentiment && (
      <>
        <span class={`people-sentiment people-sentiment-${sentiment}`}>
          <Icon name={sentiment} />
        </span>
        {t(`sentiment_${sentiment}`)}
      </>
    ),
  tags: ({ tags }, { tags: book = NO_TAGS }) =>
    tagsOf(tags, book).map((tag) => <TagChip key={tag.key} tag={tag} />),
  ...ofFields(fieldsWith('column')),
  strength: ({ strength }, { now }) =>
    strength !== undefined && tenths().format(strengthAt(strength, now)),
  last_contact: ({ lastContactAt }, { now }) =>
    lastContactAt !== undefined && (
      <time title={date(lastContactAt)}>{age(lastContactAt, now)}</time>
    ),
  follow_up: ({ followUpDue }, { now }) =>
    followUpDue !== undefined && <FollowUp due={followUpDue} now={now} />,
}

function ofFields<Id extends FieldWith<'column'>>(ids: readonly Id[]) {
  const cells = ids.map((id): [Id, Show] => {
    const { key, kind } = fieldOf(id)
    return [
      id,
      ({ [key]: value }) => {
        if (value === undefined) return null
        return kind === 'text' ? <bdi>{value}</bdi> : fieldText(id, value)
      },
    ]
  })
  return Object.fromEntries(cells) as Record<Id, Show>
}

let tenthsFormat: Intl.NumberFormat | undefined

/** Made once: it stands in every row. */
function tenths(): Intl.NumberFormat {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  tenthsFormat ??= new Intl.NumberFormat(locale(), digits)
  return tenthsFormat
}

function Name({ row: { id, name, doNotEngage, isTeam } }: { row: PeopleRow }) {
  return (
    <>
      <a class="people-name" dir="auto" href={routeTo('people', id)} tabIndex={-1}>
        {name}
      </a>
      {doNotEngage && <span class="people-tag people-warn">{t('person_do_not_engage')}</span>}
      {isTeam && <span class="people-tag">{t('people_team')}</span>}
    </>
  )
}

function Vip({ row, moment }: { row: PeopleRow; moment: Moment }) {
  if (row.vipSince === undefined) return null
  const overdue = isOverdue(row, moment)
  return (
    <>
      <span class="people-star" title={t('person_vip_since', [date(row.vipSince)])}>
        <Icon name="star" filled />
        <span class="unseen">{t('star_label')}</span>
      </span>
      {overdue && <span class="people-warn">{t('vips_overdue')}</span>}
    </>
  )
}

function FollowUp({ due, now }: { due: number; now: number }) {
  return (
    <time class={due <= now ? 'people-warn' : undefined}>
      {due <= now ? t('people_due', [date(due)]) : date(due)}
    </time>
  )
}
