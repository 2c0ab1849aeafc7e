import type { Separator } from '../../lib/csv'
import { type MessageKey, number, t } from '../../lib/i18n'
import type { FilePreview, ReadAs } from '../../lib/import/contract'
import { Icon } from '../ui/Icon'
import { LabelledSelect } from '../ui/LabelledSelect'
import './FileSummary.css'

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

interface Props {
  name: string
  preview: FilePreview
  onRead: (as: ReadAs) => void
}

/** What kind of file it is, and how it was read. The latter can be set right. */
export function FileSummary({ name, preview, onRead }: Props) {
  const { kind, encoding, separator, rows, unreadable, notices } = preview
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
      {separator && (
        <div class="import-read-as">
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
