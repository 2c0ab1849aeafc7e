import { useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { date, t } from '../../lib/i18n'
import type { Draw } from '../../lib/model/vip/draw'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Tabs, tabPanel } from '../ui/Tabs'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { useTitlePart } from '../ui/useTitlePart'
import { CampaignPage } from './CampaignPage'
import { Campaigns } from './Campaigns'
import { DrawForm } from './DrawForm'
import { DrawPage } from './DrawPage'
import { groupText } from './drawText'
import { Members } from './Members'
import { Rewards } from './Rewards'
import './VipProgramme.css'

const PARTS = ['members', 'campaigns', 'draws', 'rewards'] as const
type Part = (typeof PARTS)[number]

interface Props {
  service: VipService
  rest: readonly string[]
}

/** Who is in the VIP programme, what they were told and given, and what became of it. */
export function VipProgramme({ rest, service }: Props) {
  const [first, id] = rest
  const part = PARTS.find((one) => one === first) ?? 'members'
  useTitlePart(t(`vip_tab_${part}`))
  return (
    <Page title={t('section_vip')} help="vip" lead={t('vip_lead')}>
      <Tabs
        label={t('section_vip')}
        tabs={PARTS.map((one) => ({ id: one, label: t(`vip_tab_${one}`) }))}
        selected={part}
        onSelect={(one) => location.assign(routeTo('vip', one))}
      />
      <div {...tabPanel(part)} class="vip-part">
        <Content part={part} id={id} service={service} />
      </div>
    </Page>
  )
}

interface ContentProps {
  part: Part
  id: string | undefined
  service: VipService
}

function Content({ part, id, service }: ContentProps) {
  if (part === 'campaigns') {
    return id ? (
      <CampaignPage key={id} id={id} service={service} />
    ) : (
      <Campaigns service={service} />
    )
  }
  if (part === 'draws')
    return id ? <DrawPage key={id} id={id} service={service} /> : <Draws service={service} />
  return part === 'rewards' ? <Rewards service={service} /> : <Members service={service} />
}

/** Giveaway draws, the latest first. */
function Draws({ service }: { service: VipService }) {
  const { value: draws, error, reload } = useLive(service.draws, service.onChanged)
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
