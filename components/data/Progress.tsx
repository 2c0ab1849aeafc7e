import { useId } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import './Progress.css'

interface Props {
  label: string
  /** From 0 to 1. */
  share: number
}

/** How far something is that takes its time. */
export function Progress({ label, share }: Props) {
  const id = useId()
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      <span class="progress-share">{t('data_share', [number(Math.floor(share * 100))])}</span>
      <progress id={id} max={1} value={share} />
    </div>
  )
}
