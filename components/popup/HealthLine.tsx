import { useState } from 'preact/hooks'
import { ago, list, t } from '../../lib/i18n'
import type { PageState } from '../../lib/model/post/page-state'
import { failing, type ReadField, type Readings, working } from '../../lib/model/post/readings'
import type { Settings } from '../../lib/model/settings'
import { factsOf, homeOf, networkFacts } from '../../lib/networks'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import './HealthLine.css'

interface Props {
  /** The page in front; null where it is none of a network's, undefined until that is known. */
  page: PageState | null | undefined
  readings: Readings
  settings: Settings | undefined
  report: () => Promise<string | undefined>
  copy: (text: string) => Promise<void>
  save: (name: string, text: string) => void
}

/**
 * Says so when the page in front is not read: one that is none of a network's, one without posts or
 * with posts in a frame alone, and one whose posts or parts of them cannot be read any more.
 */
export function HealthLine({ page, readings, settings, ...report }: Props) {
  if (page === undefined || !settings) return null
  if (page === null) return <Elsewhere />
  const { network, seen, read, framed } = page
  if (!settings.networks[network]) return null
  const { name } = factsOf(network)
  if (seen === 0) return <p class="hint">{t(framed > 0 ? 'health_framed' : 'health_none')}</p>

  const failed = failing(readings, network)
  if (read > 0 && failed.length === 0) return null
  return (
    <div class="health">
      {read === 0 && (
        <p role="status">
          <Icon name="warning" />
          <span>
            {t('health_unreadable', [seen, name])} {lastRead(readings, page)}
          </span>
        </p>
      )}
      {read > 0 && (
        <p role="status">
          <Icon name="warning" />
          <span>
            {Array.from(since(failed), ([when, fields]) => (
              <span key={when}>{`${t('health_field', [name, list(fields), when])} `}</span>
            ))}
            {t('health_working', [
              list(working(readings, network).map((field) => FIELDS[field]())),
            ])}
          </span>
        </p>
      )}
      <Report name={`ardent-${network}`} {...report} />
    </div>
  )
}

/** What is not read any more, by since when. */
function since(failed: ReturnType<typeof failing>): Map<string, string[]> {
  const now = Date.now()
  const groups = Map.groupBy(failed, (one) => ago(one.since, now))
  return new Map(
    Array.from(groups, ([when, all]) => [when, all.map(({ field }) => FIELDS[field]())]),
  )
}

/** One line, since the inbox above is what the popup was opened for. */
function Elsewhere() {
  return (
    <details class="health-elsewhere hint">
      <summary>{t('health_elsewhere')}</summary>
      {t('health_reads', [list(hosts())])}
    </details>
  )
}

const FIELDS: Record<ReadField, () => string> = {
  author: () => t('reading_author'),
  text: () => t('reading_text'),
  permalink: () => t('reading_permalink'),
  at: () => t('reading_at'),
  avatar: () => t('reading_avatar'),
}

function lastRead(readings: Readings, { network }: PageState): string {
  const last = readings[network]?.author?.at
  return last === undefined ? '' : t('health_last', [ago(last, Date.now())])
}

/** The host that each network is known by. */
const hosts = () => networkFacts.map((facts) => new URL(homeOf(facts)).host)

/** The structure of the page in front, to be copied or kept as a file that can be read again. */
function Report({
  name,
  report,
  copy,
  save,
}: Pick<Props, 'report' | 'copy' | 'save'> & { name: string }) {
  const [done, setDone] = useState<'copied' | 'saved' | 'failed'>()
  const make = async (use: (text: string) => unknown, so: 'copied' | 'saved') => {
    try {
      const text = await report()
      if (text) await use(text)
      setDone(text ? so : 'failed')
    } catch {
      setDone('failed')
    }
  }
  return (
    <>
      <div class="health-report">
        <Button icon="copy" onClick={() => make(copy, 'copied')}>
          {t('health_copy')}
        </Button>
        <Button icon="download" onClick={() => make((text) => save(`${name}.html`, text), 'saved')}>
          {t('health_save')}
        </Button>
        <span class="hint" aria-live="polite">
          {done === 'copied'
            ? t('health_copied')
            : done === 'saved'
              ? t('health_saved')
              : t('health_contents')}
        </span>
      </div>
      {done === 'failed' && <ErrorBanner error={t('health_failed')} />}
    </>
  )
}
