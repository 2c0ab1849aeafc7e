import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PageState } from '../../lib/model/post/page-state'
import type { Settings } from '../../lib/model/settings'
import { factsOf } from '../../lib/networks'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import './HealthLine.css'

interface Props {
  page: PageState | undefined
  settings: Settings | undefined
  report: () => Promise<string | undefined>
  copy: (text: string) => Promise<void>
}

/** Says so when a page shows posts but none of them can be read. */
export function HealthLine({ page, settings, report, copy }: Props) {
  const [copied, setCopied] = useState<'yes' | 'failed'>()
  const isOn = page !== undefined && settings?.networks[page.network]
  if (!isOn || page.seen === 0 || page.read > 0) return null

  const copyReport = async () => {
    try {
      const text = await report()
      if (text) await copy(text)
      setCopied(text ? 'yes' : 'failed')
    } catch {
      setCopied('failed')
    }
  }
  return (
    <div class="health">
      <p role="status">
        <Icon name="warning" />
        {t('health_unreadable', [String(page.seen), factsOf(page.network).name])}
      </p>
      <div class="health-report">
        <Button icon="copy" onClick={copyReport}>
          {t('health_copy')}
        </Button>
        <span class="hint" aria-live="polite">
          {copied === 'yes' ? t('health_copied') : t('health_contents')}
        </span>
      </div>
      {copied === 'failed' && <p role="alert">{t('health_failed')}</p>}
    </div>
  )
}
