import { useCallback } from 'preact/hooks'
import { clock, type MessageKey, t } from '../../lib/i18n'
import { fieldOf, isField } from '../../lib/model/person/fields'
import type { Replaced } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import type { TeamProps } from './team-props'
import './ReplacedPart.css'

/** What we wrote and colleagues wrote over since, at the same time or later: to put back, or to leave. */
export function ReplacedPart({ ask, onChanged }: TeamProps) {
  const { value, reload } = useLive(
    useCallback(() => ask('replacedValues', {}), [ask]),
    onChanged,
  )
  if (!value || value.values.length === 0) return null
  const settle = async (id: number, putBack: boolean) => {
    await ask('settleReplaced', { id, putBack })
    await reload()
  }
  return (
    <PagePart title={t('team_replaced_title')} lead={t('team_replaced_lead')}>
      <ul class="replaced">
        {value.values.map((one) => (
          <Line key={one.id} replaced={one} settle={(putBack) => settle(one.id, putBack)} />
        ))}
      </ul>
    </PagePart>
  )
}

interface LineProps {
  replaced: Replaced
  settle: (putBack: boolean) => Promise<void>
}

function Line({ replaced, settle }: LineProps) {
  const [saving, save] = useSaving()
  const { person, field, was, is, at } = replaced
  const words = [person, labelOf(field), wordOf(field, was), wordOf(field, is)].map(isolated)
  return (
    <li>
      <p>
        {t('team_replaced_line', words)} <span class="hint">{clock(at, Date.now())}</span>
      </p>
      <div class="form-row">
        <Button icon="undo" onClick={() => void save(() => settle(true))}>
          {t('team_put_back')}
        </Button>
        <Button look="quiet" onClick={() => void save(() => settle(false))}>
          {t('team_leave_it')}
        </Button>
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </li>
  )
}

/** Whichever way it runs, it turns no words around it (U+2068, U+2069). */
const isolated = (word: string) => `\u2068${word}\u2069`

function labelOf(field: string): string {
  if (field === 'tier') return t('tier_label')
  return isField(field) ? t(fieldOf(field).label) : t('column_name')
}

/** A value as forms show it. */
function wordOf(field: string, value: string): string {
  if (field === 'tier') return t(`tier_${value}` as MessageKey)
  const one = isField(field) ? fieldOf(field) : undefined
  const choice = one?.kind === 'choice' ? one.choices[value] : undefined
  return choice ? t(choice.label) : value
}
