import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GUIDE_SIZE, STORE_SIZES, TEAM_FORM_SIZE, TEAM_SIZE } from '../../sample/sizes.ts'

const docs = join(import.meta.dirname, '../../../docs')
const filesIn = (folder: string) => readdirSync(join(docs, folder)).toSorted()

/** Width and height of a picture, by its first bytes. */
function sizeOf(path: string): { width: number; height: number } {
  const bytes = readFileSync(join(docs, path))
  if (path.endsWith('.png'))
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  let at = 2
  // Segment by segment to the frame's own, which begins every kind of JPEG.
  while (!/^c[0-2]$/.test(bytes.subarray(at + 1, at + 2).toString('hex'))) {
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
}

describe('the stores’ pictures', () => {
  it('are five in each language and two tiles, of the sizes that the stores ask for', () => {
    const shots = ['de', 'en'].flatMap((language) =>
      [1, 2, 3, 4, 5].map((n) => `${language}-${n}.jpg`),
    )
    expect(filesIn('store/pictures')).toEqual([...shots, 'tile-large.png', 'tile-small.png'])
    for (const file of shots) {
      expect(sizeOf(`store/pictures/${file}`), file).toEqual(STORE_SIZES.screenshot)
    }
    expect(sizeOf('store/pictures/tile-large.png')).toEqual(STORE_SIZES.large)
    expect(sizeOf('store/pictures/tile-small.png')).toEqual(STORE_SIZES.small)
  })
})

it('a team’s pictures are shown on its page, the form whole and the others of one size', () => {
  const text = readFileSync(join(docs, 'team.md'), 'utf8')
  const files = filesIn('pictures')
  expect(files).toHaveLength(3)
  for (const file of files) {
    const size = file === 'team-set-up.png' ? TEAM_FORM_SIZE : TEAM_SIZE
    expect(sizeOf(`pictures/${file}`), file).toEqual(size)
    expect(text).toContain(`](pictures/${file})`)
  }
})

describe('the user guide', () => {
  /** About no surface of their own. */
  const without = ['README.md', 'accessibility.md', 'browser-ai.md', 'words.md']
  const pages = filesIn('guide').filter((file) => file.endsWith('.md') && !without.includes(file))

  /** Each page's picture, and that of the side panel, which has no page of its own. */
  const shown = [
    ...pages.map((page) => [page, page.replace('.md', '.png')] as const),
    ['on-the-page.md', 'side-panel.png'] as const,
  ]

  it('has a picture for each page about a surface, all of one size', () => {
    const pictures = filesIn('guide/pictures')
    expect(pictures).toEqual(shown.map(([, picture]) => picture).sort())
    for (const file of pictures) {
      expect(sizeOf(`guide/pictures/${file}`), file).toEqual(GUIDE_SIZE)
      expect(statSync(join(docs, 'guide/pictures', file)).size, file).toBeLessThan(200_000)
    }
  })

  it.each(shown)('shows in %s its picture %s', (page, picture) => {
    const text = readFileSync(join(docs, 'guide', page), 'utf8')
    expect(text).toMatch(new RegExp(`!\\[.{10,}\\]\\(pictures/${picture}\\)`))
  })
})
