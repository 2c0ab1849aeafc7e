import { useCallback, useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { date, t } from '../../lib/i18n'
import { checkDraw, type Draw, type DrawCheck, type DrawView } from '../../lib/model/vip/draw'
import { routeTo } from '../dashboard/useRoute'
import { ArrivalHeading } from '../ui/ArrivalHeading'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import { useLive } from '../ui/useLive'
import { useMore } from '../ui/useMore'
import { drawFile, groupText, nameIn, recipeWords } from './drawText'
import { NotFound } from './NotFound'
import { Winners } from './Winners'
import '../ui/Form.css'
import './DrawPage.css'
import './MembersTable.css'

/** One draw: who won, and all that checking it needs. */
export function DrawPage({ id, service }: { id: string; service: VipService }) {
  const load = useCallback(() => service.draw(id), [service, id])
  const { value: view, error, reload } = useLive<DrawView | null>(load, service.onChanged)
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (view === undefined) return null
  if (!view) return <NotFound what="draw" />
  const { draw } = view
  return (
    <>
      <a class="vip-back" href={routeTo('vip', 'draws')}>
        <Icon name="back" small />
        {t('draw_back')}
      </a>
      <div class="vip-head">
        <ArrivalHeading>{draw.name}</ArrivalHeading>
        <p class="vip-facts hint">
          <span>{t('draw_on', [date(draw.at)])}</span>
          <span>{groupText(draw.among)}</span>
          <span>{t('draw_could_count', draw.eligible.length)}</span>
          {draw.leftOut.length > 0 && <span>{t('draw_left_out', draw.leftOut.length)}</span>}
        </p>
      </div>
      <div class="vip-halves">
        <Winners
          view={view}
          onGive={(personId) => service.givePrize(draw.id, personId, draw.name)}
        />
        <section class="vip-proof">
          <Check draw={draw} />
          <div class="form-row">
            <Button
              icon="download"
              onClick={() => service.saveFile(`draw-${draw.id}.json`, drawFile(draw))}
            >
              {t('draw_export')}
            </Button>
            <p class="hint">{t('draw_export_hint')}</p>
          </div>
          <How draw={draw} />
        </section>
      </div>
      <EligibleList view={view} />
    </>
  )
}

/** Draws again at a click, and says whether it agrees. */
function Check({ draw }: { draw: Draw }) {
  const [found, setFound] = useState<DrawCheck>()
  return (
    <>
      <Button icon="check" onClick={async () => setFound(await checkDraw(draw))}>
        {t('draw_check')}
      </Button>
      <p
        class={`vip-check-found ${found === 'agrees' ? 'vip-agrees' : 'vip-differs'}`}
        aria-live="polite"
      >
        {found && t(`draw_check_${found}`)}
      </p>
    </>
  )
}

function How({ draw }: { draw: Draw }) {
  return (
    <>
      <dl class="vip-terms">
        <dt>{t('draw_phrase')}</dt>
        <dd dir="auto">{draw.phrase}</dd>
        <dt>{t('draw_fingerprint')}</dt>
        <dd class="vip-code">{draw.fingerprint}</dd>
        <dt>{t('draw_algorithm')}</dt>
        <dd class="vip-code">{draw.algorithm}</dd>
      </dl>
      <details class="vip-how">
        <summary>{t('draw_how')}</summary>
        <ol>
          {recipeWords().map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  )
}

const ROWS = 100

/** Who could win: names as far as they are known, and the numbers that were drawn from. */
function EligibleList({ view }: { view: DrawView }) {
  const [shown, more] = useMore(view.draw.eligible, ROWS)
  return (
    <details class="vip-how">
      <summary>{t('draw_eligible')}</summary>
      <p class="hint">{t('draw_eligible_lead')}</p>
      <table class="vip-table">
        <thead>
          <tr>
            <th scope="col">{t('vip_column_name')}</th>
            <th scope="col">{t('draw_number')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((id) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{nameIn(view, id)}</bdi>
              </th>
              <td class="vip-code">{id}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </details>
  )
}
