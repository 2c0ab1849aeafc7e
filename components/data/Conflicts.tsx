import { useState } from 'preact/hooks'
import { type Choices, CONFLICTS_SHOWN, type Rule, type Survey } from '../../lib/backup/conflict'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { Choice } from './Choice'
import { ConflictRow } from './ConflictRow'
import './Conflicts.css'

const RULES: readonly Rule[] = ['newer', 'ours', 'theirs']
/** People on a page. */
const AT_ONCE = 20

interface Props {
  survey: Survey
  choices: Choices
  onChoose: (choices: Choices) => void
}

/** Who is in both and differs: one rule for all, and whoever is decided on one by one. */
export function Conflicts({ survey: { conflicts, differing }, choices, onChoose }: Props) {
  const [from, setFrom] = useState(0)
  const shown = conflicts.slice(from, from + AT_ONCE)
  return (
    <div class="conflicts">
      <Choice
        label={t('restore_rule')}
        value={choices.all}
        options={RULES.map((value) => ({ value, label: t(`restore_rule_${value}`) }))}
        onChoose={(all) => onChoose({ all, each: {} })}
      />
      <details class="conflicts-each">
        <summary>{t('restore_one_by_one')}</summary>
        {differing > conflicts.length && (
          <p class="hint">{t('restore_conflicts_some', [CONFLICTS_SHOWN])}</p>
        )}
        <ul>
          {shown.map((conflict) => (
            <ConflictRow
              key={conflict.id}
              conflict={conflict}
              chosen={choices.each[conflict.id] ?? ruled(choices.all, conflict.newer)}
              onChoose={(side) =>
                onChoose({ ...choices, each: { ...choices.each, [conflict.id]: side } })
              }
            />
          ))}
        </ul>
        {conflicts.length > AT_ONCE && (
          <div class="conflicts-pages">
            <Button disabled={from === 0} onClick={() => setFrom(from - AT_ONCE)}>
              {t('restore_conflicts_back')}
            </Button>
            <span>
              {t('restore_conflicts_page', [
                String(from + 1),
                String(from + shown.length),
                String(conflicts.length),
              ])}
            </span>
            <Button
              disabled={from + AT_ONCE >= conflicts.length}
              onClick={() => setFrom(from + AT_ONCE)}
            >
              {t('restore_conflicts_on')}
            </Button>
          </div>
        )}
      </details>
    </div>
  )
}

const ruled = (rule: Rule, newer: 'ours' | 'theirs') => (rule === 'newer' ? newer : rule)
