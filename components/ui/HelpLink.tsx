import { t } from '../../lib/i18n'
import { Icon } from './Icon'
import './IconButton.css'

/**
 * The pages of the user guide that a surface leads to (`docs/guide`), which are in the package; that of
 * a team in the package for teams.
 */
export const HELP_PAGES = [
  'index',
  'on-the-page',
  'inbox',
  'people',
  'import',
  'vip',
  'replies',
  'reports',
  'data',
  'settings',
  'team',
] as const
export type HelpPage = (typeof HELP_PAGES)[number]

interface Props {
  page: HelpPage
  /** The part of it, by its heading's anchor. */
  part?: string
}

/** Opens a page of the user guide in a tab of its own. */
export function HelpLink({ page, part }: Props) {
  return (
    <a
      class="icon-button help-link"
      href={`/guide/${page}.html${part ? `#${part}` : ''}`}
      target="_blank"
      rel="noreferrer"
      aria-label={t('help_open')}
      title={t('help_open')}
    >
      <Icon name="help" />
    </a>
  )
}
