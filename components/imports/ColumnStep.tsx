import type { Separator } from '../../lib/csv'
import { type MessageKey, number, t } from '../../lib/i18n'
import type { FilePreview, ImportChoices, ReadOptions } from '../../lib/import/contract'
import { type ColumnTarget, NAME_TARGETS } from '../../lib/model/column-map'
import { fieldsWith } from '../../lib/model/person/fields'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { LabelledSelect } from '../ui/LabelledSelect'
import { useFocusOnce } from '../ui/useFocusOnce'
import { targetLabel } from './importText'
import type { ImportFlow } from './useImport'
import './ColumnStep.css'

interface Props {
  file: File
  preview: FilePreview
  choices: ImportChoices
  flow: ImportFlow
}

/** What was recognised in a file, and what its columns are about. */
export function ColumnStep({ file, preview, choices, flow }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  return (
    <section class="import-part">
      <FileSummary
        name={file.name}
        preview={preview}
        onRead={(options) => void flow.read(file, options)}
      />
      <div class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('import_columns_title')}
        </h2>
        <p class="hint">
          {t(preview.remembered ? 'import_columns_remembered' : 'import_columns_hint')}
        </p>
      </div>
      <ColumnTable columns={preview.columns} targets={choices.columns} onChange={flow.setColumns} />
      <div class="import-foot">
        <Button look="primary" onClick={() => void flow.toDryRun()}>
          {t('import_to_dry_run')}
        </Button>
        <Button look="quiet" onClick={flow.startOver}>
          {t('import_other_file')}
        </Button>
      </div>
    </section>
  )
}

/** Encodings that contacts come in, as `TextDecoder` names them. Their names are names. */
const ENCODINGS: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'iso-8859-2': 'ISO 8859-2',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1253': 'Windows-1253',
  'windows-1254': 'Windows-1254',
  'windows-1255': 'Windows-1255',
  'windows-1256': 'Windows-1256',
  macintosh: 'Mac Roman',
  shift_jis: 'Shift JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  gb18030: 'GB 18030',
  big5: 'Big5',
}

const SEPARATOR_WORDS: Record<Separator, MessageKey> = {
  ',': 'import_separator_comma',
  ';': 'import_separator_semicolon',
  '\t': 'import_separator_tab',
  '|': 'import_separator_bar',
}
const SEPARATORS = Object.entries(SEPARATOR_WORDS) as [Separator, MessageKey][]

interface FileSummaryProps {
  name: string
  preview: FilePreview
  onRead: (options: ReadOptions) => void
}

/** What kind of file it is, and how it was read. The latter can be set right. */
function FileSummary({ name, preview, onRead }: FileSummaryProps) {
  const { kind, encoding, separator, rows, unreadable, notices, header, top = [] } = preview
  const readAs = separator ? { encoding, separator } : {}
  const encodings = { [encoding]: encoding.toUpperCase(), ...ENCODINGS }
  return (
    <section class="import-recognised" aria-label={t('import_recognised')}>
      <dl>
        <div>
          <dt>{t('import_file')}</dt>
          <dd dir="auto">{name}</dd>
        </div>
        <div>
          <dt>{t('import_kind')}</dt>
          <dd>{t(`import_kind_${kind}`)}</dd>
        </div>
        <div>
          <dt>{t('import_rows')}</dt>
          <dd>
            {number(rows)}
            {unreadable > 0 && (
              <span class="import-bad">{t('import_rows_unreadable', unreadable)}</span>
            )}
          </dd>
        </div>
      </dl>
      {top.length > 0 && (
        <div class="import-read-as">
          {separator && (
            <>
              <LabelledSelect
                label={t('import_encoding')}
                value={encoding}
                options={Object.entries(encodings).map(([value, label]) => ({ value, label }))}
                onInput={(chosen) => onRead({ encoding: chosen, separator })}
              />
              <LabelledSelect
                label={t('import_separator')}
                value={separator}
                options={SEPARATORS.map(([value, label]) => ({ value, label: t(label) }))}
                onInput={(chosen) => onRead({ encoding, separator: chosen })}
              />
            </>
          )}
          <LabelledSelect
            label={t('import_header_row')}
            value={String(header)}
            options={headerRows(top)}
            onInput={(chosen) => onRead({ ...readAs, header: Number(chosen) })}
          />
        </div>
      )}
      {notices.length > 0 && (
        <ul class="import-notices">
          {notices.map(({ key, args }) => (
            <li key={key}>
              <Icon name="note" small />
              {t(`import_notice_${key}`, args)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The first rows of a file by how they begin, to choose the header from. */
function headerRows(top: readonly string[]) {
  const rows = top.map((begins, index) => ({
    value: String(index + 1),
    label: t('import_header_row_is', [number(index + 1), begins]),
  }))
  return [{ value: '0', label: t('import_header_row_none') }, ...rows]
}

const GROUPS: readonly [MessageKey, readonly ColumnTarget[]][] = [
  ['import_group_person', NAME_TARGETS],
  ['import_group_known', [...fieldsWith('headers'), 'tier', 'vip', 'motivation', 'note', 'tags']],
  ['import_group_other', ['externalId', 'network', 'crm', 'beyond', 'ignore']],
]

interface ColumnTableProps {
  columns: FilePreview['columns']
  targets: readonly ColumnTarget[]
  onChange: (targets: readonly ColumnTarget[]) => void
}

/** The columns of a file with their first cells, and what each is about. */
function ColumnTable({ columns, targets, onChange }: ColumnTableProps) {
  const change = (index: number, target: ColumnTarget) => onChange(targets.with(index, target))
  return (
    <div class="import-scroll">
      <table class="import-table">
        <thead>
          <tr>
            <th scope="col">{t('import_column')}</th>
            <th scope="col">{t('import_about')}</th>
            <th scope="col">{t('import_first_cells')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, samples }, index) => (
            <tr key={header}>
              <th scope="row" dir="auto">
                {header}
              </th>
              <td>
                <TargetSelect
                  header={header}
                  value={targets[index] ?? 'crm'}
                  onChange={(target) => change(index, target)}
                />
              </td>
              <td class="import-samples" dir="auto">
                {samples.join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SelectProps {
  header: string
  value: ColumnTarget
  onChange: (target: ColumnTarget) => void
}

function TargetSelect({ header, value, onChange }: SelectProps) {
  return (
    <select
      class="input"
      aria-label={t('import_about_column', [header])}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value as ColumnTarget)}
    >
      {GROUPS.map(([label, targets]) => (
        <optgroup key={label} label={t(label)}>
          {targets.map((target) => (
            <option key={target} value={target}>
              {targetLabel(target)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
