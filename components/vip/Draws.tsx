import { useState } from 'preact/hooks'
import type { Draw } from '../../lib/model/draw'
import { date, words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { Trouble } from '../ui/Trouble'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { DrawForm } from './DrawForm'
import { groupWords } from './drawWords'
import type { VipProps } from './work'

/** Giveaway draws, the latest first. */
export function Draws({ work, onChanged }: VipProps) {
  const { value: draws, error, reload } = useLive(work.draws, onChanged)
  const [drawing, setDrawing] = useState(false)
  const button = useFocusBack(drawing)
  if (error) return <Trouble error={error} onRetry={reload} />
  return (
    <>
      <div class="vip-bar">
        <p class="hint">{words('draw_lead')}</p>
        <Button
          icon="gift"
          expanded={drawing}
          onClick={() => setDrawing(!drawing)}
          buttonRef={button}
        >
          {words('draw_new')}
        </Button>
      </div>
      {drawing && <DrawForm work={work} onCancel={() => setDrawing(false)} />}
      {draws?.length === 0 && !drawing && (
        <Empty icon="gift" title={words('draw_empty_title')}>
          {words('draw_empty')}
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
        <span>{words('draw_on', [date(draw.at)])}</span>
        <span>{groupWords(draw.among)}</span>
        <span>{words('draw_winner_count', draw.winners.length)}</span>
      </span>
    </li>
  )
}
