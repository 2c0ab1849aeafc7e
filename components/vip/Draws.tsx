import { useState } from 'preact/hooks'
import { date, t } from '../../lib/i18n'
import type { Draw } from '../../lib/model/vip/draw'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { DrawForm } from './DrawForm'
import { groupText } from './drawText'
import type { VipProps } from './work'

/** Giveaway draws, the latest first. */
export function Draws({ service, onChanged }: VipProps) {
  const { value: draws, error, reload } = useLive(service.draws, onChanged)
  const [drawing, setDrawing] = useState(false)
  const button = useFocusBack(drawing)
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  return (
    <>
      <div class="vip-bar">
        <p class="hint">{t('draw_lead')}</p>
        <Button
          icon="gift"
          expanded={drawing}
          onClick={() => setDrawing(!drawing)}
          buttonRef={button}
        >
          {t('draw_new')}
        </Button>
      </div>
      {drawing && <DrawForm service={service} onCancel={() => setDrawing(false)} />}
      {draws?.length === 0 && !drawing && (
        <Empty icon="gift" title={t('draw_empty_title')}>
          {t('draw_empty')}
        </Empty>
      )}
      <ul class="vip-list">
        {draws?.map((draw) => (
          <DrawLine key={draw.id} draw={draw} />
        ))}
      </ul>
    </>
  )
}

function DrawLine({ draw }: { draw: Draw }) {
  return (
    <li class="vip-line">
      <a class="vip-name" href={routeTo('vip', 'draws', draw.id)} dir="auto">
        {draw.name}
      </a>
      <span class="vip-facts hint">
        <span>{t('draw_on', [date(draw.at)])}</span>
        <span>{groupText(draw.among)}</span>
        <span>{t('draw_winner_count', draw.winners.length)}</span>
      </span>
    </li>
  )
}
