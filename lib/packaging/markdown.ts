/**
 * HTML of the markdown that the user guide is written in: headings, paragraphs, lists of one level,
 * tables, fenced code; bold, italics, code, links and pictures in them. All else stays as it is written.
 *
 * @param resolve where a link or a picture leads from the page; null where it leads out of the guide
 */
export function htmlOf(markdown: string, resolve: (target: string) => string | null): string {
  const inline = (text: string) => inlineOf(text, resolve)
  return blocksOf(markdown)
    .map((block) => blockOf(block, inline))
    .join('\n')
}

type Inline = (text: string) => string

/** What blank lines part, but for those in code, and each heading by itself. */
function blocksOf(markdown: string): string[] {
  const parts = markdown.split(/^(```[\s\S]*?^```$|#{1,6} .*$)/m)
  return parts.flatMap((part) =>
    /^(?:```|#)/.test(part) ? part : part.split(/\n{2,}/).filter((block) => block.trim()),
  )
}

const ITEM = /^(?:[-*]|\d+\.) /

function blockOf(block: string, inline: Inline): string {
  const text = block.replace(/^\n+|\s+$/g, '')
  const heading = /^(#{1,6}) (.*)$/.exec(text)
  if (heading) return headingOf(heading[1]?.length ?? 1, heading[2] ?? '', inline)
  if (text.startsWith('```')) {
    return `<pre><code>${escaped(text.replace(/^```.*\n|\n?```$/g, ''))}</code></pre>`
  }
  if (text.startsWith('|')) return tableOf(text.split('\n'), inline)
  if (ITEM.test(text)) return listOf(text, inline)
  return `<p>${inline(text)}</p>`
}

function headingOf(level: number, text: string, inline: Inline): string {
  return `<h${level} id="${anchorOf(text)}">${inline(text)}</h${level}>`
}

/** The anchor that a heading has on GitHub: small letters, digits and dashes. */
function anchorOf(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '')
  return words.trim().replace(/\s/g, '-')
}

function listOf(text: string, inline: Inline): string {
  const kind = /^\d/.test(text) ? 'ol' : 'ul'
  const items = text.split(/\n(?=(?:[-*]|\d+\.) )/).map((item) => item.replace(ITEM, ''))
  return `<${kind}>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${kind}>`
}

function tableOf([head = '', , ...rows]: string[], inline: Inline): string {
  const cells = (row: string, tag: string) =>
    row
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
      // A heading without words would be read out as one.
      .map((cell) => (cell || tag === 'td' ? `<${tag}>${inline(cell)}</${tag}>` : '<td></td>'))
      .join('')
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
  const top = `<thead><tr>${cells(head, 'th')}</tr></thead>`
  return `<div class="table"><table>${top}\n<tbody>\n${body}\n</tbody></table></div>`
}

function inlineOf(text: string, resolve: (target: string) => string | null): string {
  // What stands in code is no markup.
  return escaped(text)
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') ? `<code>${part.slice(1, -1)}</code>` : markedUp(part, resolve),
    )
    .join('')
}

function markedUp(text: string, resolve: (target: string) => string | null): string {
  return text
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, alt, target) => {
      const src = resolve(target)
      return src ? `<img src="${src}" alt="${alt}" loading="lazy">` : ''
    })
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, target) => {
      const href = resolve(target)
      return href ? `<a href="${href}">${words}</a>` : words
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
