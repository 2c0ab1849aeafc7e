import { useEffect, useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type {
  DryRun,
  FieldChange,
  ImportService,
  RowOutcome,
  RowPreview,
} from '../../lib/import/contract'
import { isField } from '../../lib/model/person/fields'
import { routeTo } from '../dashboard/useRoute'
import { erasedText } from '../person/erasedText'
import { fieldText } from '../person/fieldText'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { tabPanel } from '../ui/Tabs'
import { problemText, targetLabel } from './importText'
import './RowPreviews.css'

/** How many rows are shown at once. */
const SHOWN = 50

interface Props {
  outcome: RowOutcome
  dryRun: DryRun
  list: ImportService['list']
  onAnswer: (row: number, answer: string | undefined) => Promise<void>
  onBringBack: (row: number, isBack: boolean) => Promise<void>
}

/** The rows of which one thing becomes, some at a time. */
export function RowPreviews({ outcome, dryRun, list, onAnswer, onBringBack }: Props) {
  const [from, setFrom] = useState(0)
  const [rows, setRows] = useState<RowPreview[]>([])
  const count = dryRun.counts[outcome]
  const start = from < count ? from : 0

  useEffect(() => {
    let isLatest = true
    list(outcome, start, SHOWN).then(
      (found) => isLatest && setRows(found),
      () => isLatest && setRows([]),
    )
    return () => {
      isLatest = false
    }
    // The dry run itself: an answer changes rows that stay in their place.
  }, [list, outcome, start, dryRun])

  return (
    <section {...tabPanel(outcome)} class="import-rows">
      <p class="hint" tabIndex={-1}>
        {count === 0 ? t('import_none') : t(`import_explain_${outcome}`)}
      </p>
      <ol>
        {rows.map((row) => (
          <Row
            key={row.row}
            row={row}
            onAnswer={(answer) => focusHeading(() => onAnswer(row.row, answer))}
            onBringBack={(isBack) => focusHeading(() => onBringBack(row.row, isBack))}
          />
        ))}
      </ol>
      {count > SHOWN && (
        <div class="import-pager">
          <IconButton
            icon="back"
            label={t('import_previous')}
            onClick={() => setFrom(Math.max(0, start - SHOWN))}
          />
          <span aria-live="polite">
            {t('import_shown', [
              number(start + 1),
              number(Math.min(start + SHOWN, count)),
              number(count),
            ])}
          </span>
          <IconButton
            icon="open"
            label={t('import_next')}
            onClick={() => setFrom(start + SHOWN < count ? start + SHOWN : start)}
          />
        </div>
      )}
    </section>
  )
}

interface RowProps {
  row: RowPreview
  /** The id of the person it is about, `new`, or undefined to take the answer back. */
  onAnswer: (answer: string | undefined) => void
  onBringBack: (isBack: boolean) => void
}

/** What would become of one row. */
function Row({ row, onAnswer, onBringBack }: RowProps) {
  const { name, identifiers, personId, changes, kept, candidates, answer, erased, problem } = row
  return (
    <li class="import-row">
      <span class="import-row-number">{t('import_row', [String(row.row)])}</span>
      <div class="import-row-who">
        {personId ? (
          <a href={routeTo('people', personId)} dir="auto">
            {name}
          </a>
        ) : (
          <span dir="auto">{name}</span>
        )}
        {identifiers.length > 0 && (
          <span class="hint" dir="auto">
            {identifiers.join(' · ')}
          </span>
        )}
      </div>
      <div class="import-row-what">
        {problem && (
          <p class="import-row-problem">
            <Icon name="warning" small />
            {problemText(problem)}
          </p>
        )}
        {erased && (
          <label class="import-erased">
            <input
              type="checkbox"
              checked={row.outcome !== 'erased'}
              onChange={({ currentTarget }) => onBringBack(currentTarget.checked)}
            />
            <span>{t('erased_back', [name])}</span> <span class="hint">{erasedText(erased)}</span>
          </label>
        )}
        {changes.length + kept.length > 0 && <Changes changes={changes} kept={kept} />}
        {answer && (
          <p class="import-answers">
            {t(answer === 'new' ? 'import_answered_new' : 'import_answered_same')}
            <Button look="quiet" onClick={() => onAnswer(undefined)}>
              {t('import_ask_again')}
            </Button>
          </p>
        )}
        {!answer && !personId && candidates.length > 0 && problem?.key !== 'duplicate' && (
          <Question row={row} onAnswer={onAnswer} />
        )}
      </div>
    </li>
  )
}

function Changes({ changes, kept }: { changes: FieldChange[]; kept: FieldChange[] }) {
  return (
    <dl class="import-changes">
      {changes.map((change) => (
        <div key={`${change.field} ${change.name}`}>
          <dt>{nameOf(change)}</dt>
          <dd dir="auto">{changeText(change)}</dd>
        </div>
      ))}
      {kept.map((change) => (
        <div key={`kept ${change.field}`} class="import-kept">
          <dt>{nameOf(change)}</dt>
          <dd dir="auto">{keptText(change)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whom the row is about: one of those who are kept, or, where only the name is the same, nobody. */
function Question({ row: { candidates, outcome }, onAnswer }: Omit<RowProps, 'onBringBack'>) {
  const isName = outcome === 'question'
  return (
    <div class="import-answers">
      {candidates.map(({ id, displayName, identifiers }) => (
        <Button key={id} onClick={() => onAnswer(id)}>
          {t(isName ? 'import_same' : 'import_is_about', [
            [displayName, ...identifiers].join(', '),
          ])}
        </Button>
      ))}
      {isName && (
        <Button look="quiet" onClick={() => onAnswer('new')}>
          {t('import_somebody_else')}
        </Button>
      )}
    </div>
  )
}

const LONGEST = 120

/** What a changed field is called: a CRM field by its own name. */
function nameOf({ field, name }: FieldChange): string {
  return field === 'crm' && name ? name : targetLabel(field)
}

/** A field's value before and after, or the new one alone where nothing was known. */
function changeText(change: FieldChange): string {
  const after = valueText(change, change.after)
  return change.before ? t('import_change', [valueText(change, change.before), after]) : after
}

/** What is known and stays, and what the file says. */
function keptText(change: FieldChange): string {
  const after = valueText(change, change.after)
  if (!change.before) return t('import_kept_account', [after])
  return t('import_kept', [valueText(change, change.before), after])
}

function valueText({ field }: FieldChange, value: string): string {
  const text = isField(field) ? fieldText(field, value) : value
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
