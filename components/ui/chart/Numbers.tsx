import { t } from '../../../lib/i18n'
import './Numbers.css'

/** A table: what its columns are called, and rows whose first cell names them. */
export interface NumberTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

interface Props extends NumberTable {
  /** The title of what the numbers are behind. */
  of: string
}

/** The numbers behind a picture, for whoever would rather read them, or cannot see it. */
export function Numbers({ of, head, rows }: Props) {
  const caption = t('chart_numbers_of', [of])
  return (
    <details class="numbers">
      <summary title={caption}>{t('chart_numbers')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="numbers-scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
