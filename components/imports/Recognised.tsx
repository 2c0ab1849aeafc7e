import { type ReadAs, type Reading, SEPARATORS, type Separator } from '../../lib/model/crm-import'
import { number, type WordKey, words } from '../../lib/words'
import { Icon } from '../ui/Icon'
import { LabelledSelect } from '../ui/LabelledSelect'
import './Recognised.css'

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

const SEPARATOR_WORDS: Record<Separator, WordKey> = {
  ',': 'import_separator_comma',
  ';': 'import_separator_semicolon',
  '\t': 'import_separator_tab',
  '|': 'import_separator_bar',
}

interface Props {
  name: string
  reading: Reading
  onRead: (as: ReadAs) => void
}

/** What kind of file it is, and how it was read. The latter can be set right. */
export function Recognised({ name, reading, onRead }: Props) {
  const { kind, encoding, separator, rows, unreadable, notices } = reading
  const encodings = { [encoding]: encoding.toUpperCase(), ...ENCODINGS }
  return (
    <section class="import-recognised" aria-label={words('import_recognised')}>
      <dl>
        <div>
          <dt>{words('import_file')}</dt>
          <dd dir="auto">{name}</dd>
        </div>
        <div>
          <dt>{words('import_kind')}</dt>
          <dd>{words(`import_kind_${kind}`)}</dd>
        </div>
        <div>
          <dt>{words('import_rows')}</dt>
          <dd>
            {number(rows)}
            {unreadable > 0 && (
              <span class="import-bad">{words('import_rows_unreadable', unreadable)}</span>
            )}
          </dd>
        </div>
      </dl>
      {kind !== 'x_archive' && (
        <div class="import-read-as">
          <LabelledSelect
            label={words('import_encoding')}
            value={encoding}
            options={Object.entries(encodings).map(([value, label]) => ({ value, label }))}
            onInput={(chosen) => onRead({ encoding: chosen, separator })}
          />
          <LabelledSelect
            label={words('import_separator')}
            value={separator}
            options={SEPARATORS.map((value) => ({ value, label: words(SEPARATOR_WORDS[value]) }))}
            onInput={(chosen) => onRead({ encoding, separator: chosen })}
          />
        </div>
      )}
      {notices.length > 0 && (
        <ul class="import-notices">
          {notices.map(({ key, facts }) => (
            <li key={key}>
              <Icon name="note" small />
              {words(`import_notice_${key}`, facts)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
