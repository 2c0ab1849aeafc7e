import type { ComponentChildren } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { t } from '../../../lib/i18n'
import { Button } from '../Button'
import { SavingFiles } from './SavingFiles'
import './Figure.css'

interface Props {
  title: string
  children: ComponentChildren
  /** The numbers behind what is shown. */
  numbers?: NumberTable | undefined
  /** What it is from. */
  source?: string | undefined
  /** What it does not say. */
  notSaid?: string | undefined
}

/** Something shown by numbers or a picture; its table, its source and its limits on demand. */
export function Figure({ title, children, numbers, source, notSaid }: Props) {
  const id = useId()
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {numbers && <Numbers of={title} {...numbers} />}
      {(source || notSaid) && (
        <details class="numbers figure-foot">
          <summary>{t('chart_counted')}</summary>
          <p class="hint">
            {source} {notSaid}
          </p>
        </details>
      )}
    </section>
  )
}

/** A table: what its columns are called, and rows whose first cell names them. */
interface NumberTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

interface NumbersProps extends NumberTable {
  /** The title of what the numbers are behind. */
  of: string
}

/** The numbers behind a picture, for whoever would rather read them, or cannot see it. */
function Numbers({ of, head, rows }: NumbersProps) {
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
      <SaveTable name={of} rows={[head, ...rows]} />
    </details>
  )
}

/** A button that saves a table as a file, where its page can save one. */
function SaveTable({ name, rows }: { name: string; rows: readonly (readonly string[])[] }) {
  const saving = useContext(SavingFiles)
  if (!saving) return null
  return (
    <Button icon="download" onClick={() => saving.saveTable(name, rows)}>
      {t('chart_save_table')}
    </Button>
  )
}
