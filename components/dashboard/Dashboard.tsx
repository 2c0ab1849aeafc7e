import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/icons'
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
  settings: 'settings',
}

interface Props {
  /** What stands in each section, by the rest of its address. */
  sections: Record<SectionId, (rest: readonly string[]) => ComponentChildren>
}

/** The full page: one section at a time, chosen beside it. */
export function Dashboard({ sections }: Props) {
  const [first, ...rest] = useRoute()
  const section = SECTIONS.find((id) => id === first) ?? 'inbox'
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${t(`section_${section}`)} · ${t('name')}`
    main.current?.scrollTo({ top: 0 })
  }, [section])
  return (
    <div class="dashboard">
      <nav class="dashboard-nav" aria-label={t('name')}>
        <p class="dashboard-name">{t('name')}</p>
        <ul>
          {SECTIONS.map((id) => (
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
        {sections[section](rest)}
      </main>
    </div>
  )
}
