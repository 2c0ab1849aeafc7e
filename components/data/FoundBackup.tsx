import { useState } from 'preact/hooks'
import {
  CONFLICTS_SHOWN,
  type Comparison,
  type ConflictRule,
  type MergeChoices,
} from '../../lib/backup/conflict'
import type { OpenBackup } from '../../lib/dashboard/data'
import { date, number, t } from '../../lib/i18n'
import { erasedText } from '../person/erasedText'
import { Button } from '../ui/Button'
import { ConfirmButton } from '../ui/ConfirmButton'
import { IconButton } from '../ui/IconButton'
import { Choice } from './Choice'
import { ConflictRow } from './ConflictRow'
import './FoundBackup.css'

interface Props {
  backup: OpenBackup
  /** `leftOut`: ids of the erased who do not come in. */
  onReplace: (leftOut: readonly string[]) => Promise<void>
  onMerge: (choices: MergeChoices) => Promise<void>
  onCancel: () => void
}

/** What is in a backup against what is here, and what to do with it. */
export function FoundBackup({ backup, onReplace, onMerge, onCancel }: Props) {
  const { header, comparison } = backup
  const [way, setWay] = useState<'merge' | 'replace'>(
    comparison.here.people > 0 || backup.isInTeam ? 'merge' : 'replace',
  )
  const [choices, setChoices] = useState<MergeChoices>({ all: 'newer', each: {} })
  const [back, setBack] = useState<readonly string[]>([])
  const leftOut = comparison.erased.flatMap(({ id }) => (back.includes(id) ? [] : [id]))
  return (
    <div class="found-backup">
      <div class="found-head">
        <h3>
          {t('restore_of', [date(header.madeAt), t('data_people', header.counts.people ?? 0)])}
        </h3>
        <IconButton icon="close" label={t('cancel')} onClick={onCancel} />
      </div>
      <ComparisonTable comparison={comparison} />
      <Choice
        label={t('restore_how')}
        value={way}
        options={(['merge', 'replace'] as const).map((value) => ({
          value,
          label: t(backup.isInTeam ? `restore_team_${value}` : `restore_${value}`),
          hint: t(backup.isInTeam ? `restore_team_${value}_hint` : `restore_${value}_hint`),
        }))}
        onChoose={setWay}
      />
      <Erased erased={comparison.erased} back={back} onChoose={setBack} />
      {way === 'merge' && comparison.differing > 0 && (
        <Conflicts comparison={comparison} choices={choices} onChoose={setChoices} />
      )}
      {way === 'merge' && (
        <Button look="primary" onClick={() => void onMerge({ ...choices, leftOut })}>
          {t('restore_merge_do')}
        </Button>
      )}
      {way === 'replace' && <Replace backup={backup} onReplace={() => onReplace(leftOut)} />}
    </div>
  )
}

interface ErasedProps {
  erased: Comparison['erased']
  back: readonly string[]
  onChoose: (back: readonly string[]) => void
}

/** Who was erased here and is in the backup: each stays out unless somebody wants them back. */
function Erased({ erased, back, onChoose }: ErasedProps) {
  if (erased.length === 0) return null
  return (
    <fieldset class="found-erased">
      <legend class="field-label">{t('restore_erased', erased.length)}</legend>
      <ul>
        {erased.map(({ id, displayName, ...erasure }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={back.includes(id)}
                onChange={() =>
                  onChoose(back.includes(id) ? back.filter((one) => one !== id) : [...back, id])
                }
              />
              <span>{t('erased_back', [displayName])}</span>{' '}
              <span class="hint">{erasedText(erasure)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** Where there is nothing to lose, once is enough. */
function Replace({
  backup: { header, comparison, isInTeam },
  onReplace,
}: {
  backup: OpenBackup
  onReplace: () => Promise<void>
}) {
  const { people, contacts, notes } = comparison.here
  if (people + contacts + notes === 0 && !isInTeam) {
    return (
      <Button look="primary" onClick={() => void onReplace()}>
        {t('restore_do')}
      </Button>
    )
  }
  return (
    <ConfirmButton
      label={t(isInTeam ? 'restore_team_replace_start' : 'restore_replace_start')}
      question={t('restore_replace_question', [
        date(header.madeAt),
        t('data_people', people),
        t('data_contacts', contacts),
        t('delete_notes', notes),
      ])}
      yes={t('restore_replace_yes')}
      no={t('restore_replace_no')}
      onYes={onReplace}
    />
  )
}

function ComparisonTable({ comparison: { added, same, differing } }: { comparison: Comparison }) {
  return (
    <dl class="found-counts">
      <dt>{t('restore_only_there')}</dt>
      <dd>{number(added)}</dd>
      <dt>{t('restore_same')}</dt>
      <dd>{number(same)}</dd>
      <dt>{t('restore_different')}</dt>
      <dd>{number(differing)}</dd>
    </dl>
  )
}

const RULES: readonly ConflictRule[] = ['newer', 'ours', 'theirs']
/** People on a page. */
const AT_ONCE = 20

interface ConflictsProps {
  comparison: Comparison
  choices: MergeChoices
  onChoose: (choices: MergeChoices) => void
}

/** Who is in both and differs: one rule for all, and whoever is decided on one by one. */
function Conflicts({ comparison: { conflicts, differing }, choices, onChoose }: ConflictsProps) {
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

const ruled = (rule: ConflictRule, newer: 'ours' | 'theirs') => (rule === 'newer' ? newer : rule)
