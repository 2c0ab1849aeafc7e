import { t } from '../../lib/i18n'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { Managed } from '../ui/Managed'
import { TextField } from '../ui/TextField'
import { readText } from './brandFields'

const MOST_COLLEAGUES = 20
const MOST_WORDS = 200

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** What a person has to answer, and who they are. */
export function EscalationPart({ settings, onChange }: Props) {
  const { escalateTo, escalationWords, helpLine } = settings
  return (
    <PagePart title={t('settings_escalation')} lead={t('settings_escalation_lead')}>
      <Managed setting="escalateTo">
        <TextField
          label={t('settings_escalate_to')}
          hint={t('settings_escalate_to_hint')}
          value={escalateTo.join('\n')}
          rows={2}
          maxLength={4000}
          onSave={async (typed) => onChange({ escalateTo: readText(typed, MOST_COLLEAGUES) })}
        />
      </Managed>
      <Managed setting="escalationWords">
        <TextField
          label={t('settings_escalation_words')}
          hint={t('settings_escalation_words_hint')}
          value={escalationWords.join('\n')}
          rows={2}
          maxLength={20_000}
          onSave={async (typed) => onChange({ escalationWords: readText(typed, MOST_WORDS) })}
        />
      </Managed>
      <Managed setting="helpLine">
        <TextField
          label={t('settings_help_line')}
          hint={t('settings_help_line_hint')}
          value={helpLine}
          maxLength={500}
          onSave={(typed) => onChange({ helpLine: typed })}
        />
      </Managed>
    </PagePart>
  )
}
