import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { htmlOf } from './markdown'

/** The folder of the package that the user guide is in. */
const GUIDE = 'guide'

/** What the guide leads to beside its own pages, and in the package for teams as well. */
const BESIDE = ['privacy', 'administration']
const BESIDE_FOR_TEAMS = [...BESIDE, 'team', 'team-admin']

/**
 * Writes the user guide into a package, a page a file: so that help needs no network, and no server
 * knows who asked for it.
 *
 * @param docs the folder of the documents
 * @param out the folder of the package
 * @param tokens the colours of our pages, as CSS
 * @param teams whether it is the package for teams
 */
export function packGuide(docs: string, out: string, tokens: string, teams = false): void {
  const from = join(docs, 'guide')
  const to = join(out, GUIDE)
  mkdirSync(to, { recursive: true })
  const own = readdirSync(from).filter((file) => file.endsWith('.md'))
  const files = [
    ...own.map((file) => join(from, file)),
    ...(teams ? BESIDE_FOR_TEAMS : BESIDE).map((name) => join(docs, `${name}.md`)),
  ]
  const pages = new Set(files.map((file) => basename(file, '.md')))
  for (const file of files) {
    const name = pageOf(basename(file, '.md'))
    writeFileSync(join(to, `${name}.html`), document(readFileSync(file, 'utf8'), name, pages))
  }
  writeFileSync(
    join(to, 'guide.css'),
    `${tokens}\n${readFileSync(join(import.meta.dirname, 'guide.css'), 'utf8')}`,
  )
  const pictures = join(from, 'pictures')
  for (const folder of [pictures, ...(teams ? [join(docs, 'pictures')] : [])]) {
    if (existsSync(folder)) cpSync(folder, join(to, 'pictures'), { recursive: true })
  }
}

/** The guide begins with its readme. */
function pageOf(name: string): string {
  return name === 'README' ? 'index' : name
}

/** Where a link of the documents leads in the package; null where it leads out of its pages. */
export function inGuide(target: string, pages: ReadonlySet<string>): string | null {
  if (target.startsWith('#') || target.startsWith('pictures/')) return target
  const page = /^(?:\.\.\/|guide\/)?([\w-]+)\.md(#[\w-]*)?$/.exec(target)
  if (!page?.[1] || !pages.has(page[1])) return null
  return `${pageOf(page[1])}.html${page[2] ?? ''}`
}

function document(markdown: string, name: string, pages: ReadonlySet<string>): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  const back = name === 'index' ? '' : '<nav><a href="index.html">User guide</a></nav>\n'
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Ardent</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<main>
${back}${htmlOf(markdown, (target) => inGuide(target, pages))}
</main>
</body>
</html>
`
}
