import { number, t } from '../../lib/i18n'
import type { DryRun } from '../../lib/import/contract'
import './CutCells.css'

/** Cells that are too long for what they are about. */
export function CutCells({ cut: { count, first } }: Pick<DryRun, 'cut'>) {
  if (count === 0) return null
  return (
    <details class="import-cut">
      <summary>{t('import_cut', count)}</summary>
      <ul>
        {first.map(({ row, column, length, kept }) => (
          <li key={`${row} ${column}`}>
            {t('import_cut_cell', [number(row), column, number(length), number(kept)])}
          </li>
        ))}
      </ul>
    </details>
  )
}
