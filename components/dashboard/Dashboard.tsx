import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/icons'
import { useTitlePart } from '../ui/useTitlePart'
import { routeTo, useRoute } from './useRoute'
import './Dashboard.css'

const SECTIONS = [
  'inbox',
  'people',
  'listening',
  'vip',
  'relationships',
  'replies',
  'data',
  'team',
  'settings',
] as const
type SectionId = (typeof SECTIONS)[number]

const ICONS: Record<SectionId, IconName> = {
  inbox: 'inbox',
  people: 'people',
  listening: 'listening',
  vip: 'star',
  relationships: 'relationships',
  replies: 'replies',
  data: 'data',
  team: 'team',
  settings: 'settings',
}

interface Props {
  /** What stands in each section, by the rest of its address; a team's only where there can be one. */
  sections: Record<Exclude<SectionId, 'team'>, Section> & { team?: Section }
  /** Puts what it likes in the place of a section. */
  around?: ((content: ComponentChildren) => ComponentChildren) | undefined
  /** What stands above every section but `data`, which says it in its own words. */
  notice: ComponentChildren
}

type Section = (rest: readonly string[]) => ComponentChildren

/** The full page: one section at a time, chosen beside it. */
export function Dashboard({ sections, around = (content) => content, notice }: Props) {
  const route = useRoute()
  const [first, ...rest] = route
  const there = SECTIONS.filter((id) => sections[id])
  const section = there.find((id) => id === first) ?? 'inbox'
  const content = sections[section]?.(rest)
  const main = useRef<HTMLElement>(null)
  // A link that leads on may be gone with the place it stood in: one reads on in the new one.
  const shown = useRef(route)
  useEffect(() => {
    const isElsewhere = shown.current !== route
    shown.current = route
    if (isElsewhere && document.activeElement === document.body) main.current?.focus()
  }, [route])
  useTitlePart(t(`section_${section}`), 'section')
  useEffect(() => {
    main.current?.scrollTo({ top: 0 })
  }, [section])
  return (
    <div class="dashboard">
      <nav class="dashboard-nav" aria-label={t('name')}>
        <p class="dashboard-name">{t('name')}</p>
        <ul>
          {there.map((id) => (
            <li key={id}>
              <a
                class="dashboard-link"
                href={routeTo(id)}
                aria-current={id === section ? 'page' : undefined}
                title={t(`section_${id}`)}
              >
                <Icon name={ICONS[id]} />
                <span>{t(`section_${id}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} class="dashboard-main" tabIndex={-1}>
        {section !== 'data' && notice}
        {section === 'team' ? content : around(content)}
      </main>
    </div>
  )
}
