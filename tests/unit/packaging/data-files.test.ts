import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../lib/model/drafts/templates'
import { POST_LANGUAGES } from '../../../lib/model/post/languages'
import type { PhraseLists } from '../../../lib/model/post/phrase-lists'
import { readAhead } from '../../../lib/model/post/phrases'
import { phraseFiles, phraseListsIn } from '../../../lib/packaging/phrases'
import { templatesFile, withoutTemplates } from '../../../lib/packaging/templates'
import { DRAFT_LANGUAGES } from '../templates'

const root = join(import.meta.dirname, '../../..')

const packed = new Map(phraseFiles().map((file) => [file.relativeDest, file.contents]))

it.each(POST_LANGUAGES)('the package has a file of all phrases in %s, read ahead', (language) => {
  const file: PhraseLists = JSON.parse(packed.get(`phrases/${language}.json`) ?? '{}')
  const written = phraseListsIn(language)
  for (const part of ['cues', 'escalations', 'topics'] as const) {
    const lists = Object.entries(written[part]).map(([kind, list]) => [kind, readAhead(list)])
    expect(file[part]).toEqual(Object.fromEntries(lists))
  }
})

it('the package has a file of the templates of every language', () => {
  const { relativeDest, contents } = templatesFile(root)
  expect(relativeDest).toBe('templates.json')
  const folder = join(root, 'lib/model/drafts/templates')
  const tags = readdirSync(folder).flatMap((name) => name.match(/^(.*)\.json$/)?.[1] ?? [])
  expect(Object.keys(JSON.parse(contents)).sort()).toEqual(tags.sort())
  expect([...LANGUAGES.keys()].sort()).toEqual(tags)
})

it('a script gets all that is known of a language but its templates', () => {
  const plugin = withoutTemplates()
  const transform = plugin.transform as (code: string, id: string) => string | null
  const { templates, ...rules } = DRAFT_LANGUAGES.get('de') ?? {}
  const id = join(root, 'lib/model/drafts/templates/de.json')
  expect(templates).toBeDefined()
  expect(JSON.parse(transform(JSON.stringify({ ...rules, templates }), id) ?? '')).toEqual(rules)
  expect(transform('{}', join(root, 'lib/model/drafts/words.json'))).toBeNull()
})
