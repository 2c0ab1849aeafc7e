import { t } from '../../lib/i18n'
import './Tiles.css'

export interface Tile {
  title: string
  value: string
  words: string
  /** The same in the period before. */
  before?: string | undefined
  href?: string
}

/** What a report comes to, for whoever reads one line. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <section class="tiles" aria-label={t('summary_title')}>
      {tiles.map(({ title, value, words, before, href }) => (
        <div key={title} class="tile">
          <h2>{title}</h2>
          <p class="tile-value">
            <bdi>{value}</bdi>
          </p>
          <p>{href ? <a href={href}>{words}</a> : words}</p>
          {before && <p class="hint">{t('summary_before', [before])}</p>}
        </div>
      ))}
    </section>
  )
}
