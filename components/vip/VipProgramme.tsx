import { t } from '../../lib/i18n'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { Tabs } from '../ui/Tabs'
import { CampaignPage } from './CampaignPage'
import { Campaigns } from './Campaigns'
import { DrawPage } from './DrawPage'
import { Draws } from './Draws'
import { Members } from './Members'
import { Rewards } from './Rewards'
import type { VipProps } from './work'
import './VipProgramme.css'

const PARTS = ['members', 'campaigns', 'draws', 'rewards'] as const
type Part = (typeof PARTS)[number]

/** Who is in the VIP programme, what they were told and given, and what became of it. */
export function VipProgramme({ rest, ...props }: VipProps & { rest: readonly string[] }) {
  const [first, id] = rest
  const part = PARTS.find((one) => one === first) ?? 'members'
  return (
    <Page title={t('section_vip')} lead={t('vip_lead')}>
      <Tabs
        label={t('section_vip')}
        tabs={PARTS.map((one) => ({ id: one, label: t(`vip_tab_${one}`) }))}
        selected={part}
        onSelect={(one) => location.assign(routeTo('vip', one))}
      />
      <div id={`panel-${part}`} role="tabpanel" class="vip-part" aria-labelledby={`tab-${part}`}>
        <Content part={part} id={id} {...props} />
      </div>
    </Page>
  )
}

function Content({ part, id, ...props }: VipProps & { part: Part; id: string | undefined }) {
  if (part === 'campaigns') {
    return id ? <CampaignPage key={id} id={id} {...props} /> : <Campaigns {...props} />
  }
  if (part === 'draws') return id ? <DrawPage key={id} id={id} {...props} /> : <Draws {...props} />
  return part === 'rewards' ? <Rewards {...props} /> : <Members {...props} />
}
