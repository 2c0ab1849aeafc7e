import { describe, expect, it } from 'vitest'
import type { TeamTemplate } from '../../../../lib/model/drafts/team-template'
import {
  compareTemplates,
  readTemplateFile,
  TemplateFileError,
  writeTemplateFile,
} from '../../../../lib/model/drafts/template-file'
import { TEMPLATES } from '../../templates'

const builtIn = TEMPLATES[0]?.id ?? ''
const own: TeamTemplate[] = [
  { id: 'de/thank/x/danke', on: true, body: 'Danke für [[was]].', updatedAt: 1 },
  {
    id: 'en/ask/x/own',
    on: false,
    body: 'How [[what]]?',
    for: { status: 'customer' },
    updatedAt: 2,
  },
  { id: builtIn, on: false, updatedAt: 3 },
]
const file = (changes: object = {}) =>
  JSON.stringify({ format: 'ardent-wordings', version: 1, wordings: [], ...changes })
const fileWith = (...changes: object[]) =>
  file({ wordings: [{ ...own[0], updatedAt: undefined }, ...changes] })
const template = { id: 'en/ask/x/own', on: true, body: 'How [[what]]?' }

it('a file that was written is read as it was', () => {
  expect(readTemplateFile(writeTemplateFile(own), TEMPLATES, 9)).toEqual(
    own.map((one) => ({ ...one, updatedAt: 9 })),
  )
})

it('a mark of the byte order is no matter', () => {
  expect(readTemplateFile(`\uFEFF${file()}`, TEMPLATES, 9)).toEqual([])
})

it.each<[string, string, string, string[]]>([
  ['is empty', '', 'no_json', []],
  ['is cut off', fileWith(template).slice(0, -9), 'no_json', []],
  ['is too large', ' '.repeat(4_000_001), 'large', []],
  ['is null', 'null', 'other', []],
  ['is a list', '[]', 'other', []],
  ['is something else', '{"format":"ardent-draw"}', 'other', []],
  ['is of a later version', file({ version: 2 }), 'version', ['2']],
  ['has no list', file({ wordings: {} }), 'no_list', []],
  ['holds something that is no template', fileWith([1]), 'id', ['2']],
  ['has a template without an id', fileWith({ ...template, id: undefined }), 'id', ['2']],
  ['has a wrong id', fileWith({ ...template, id: 'en/thank/x/A B' }), 'id', ['2']],
  ['has an id twice', fileWith(template, template), 'twice', [template.id]],
  ['has no switch', fileWith({ ...template, on: 'yes' }), 'field', [template.id, 'on']],
  ['has no text', fileWith({ ...template, body: 7 }), 'field', [template.id, 'body']],
  ['has an empty text', fileWith({ ...template, body: ' ' }), 'field', [template.id, 'body']],
  [
    'has too long a text',
    fileWith({ ...template, body: 'a'.repeat(2001) }),
    'field',
    [template.id, 'body'],
  ],
  [
    'has an unknown audience',
    fileWith({ ...template, for: { status: 'x' } }),
    'field',
    [template.id, 'for.status'],
  ],
  [
    'has an unknown field',
    fileWith({ ...template, __proto__x: 1 }),
    'extra',
    [template.id, '__proto__x'],
  ],
  [
    'has an unknown field in the audience',
    fileWith({ ...template, for: { age: 3 } }),
    'extra',
    [template.id, 'for.age'],
  ],
  ['has a text without a blank', fileWith({ ...template, body: 'How?' }), 'body', [template.id]],
  [
    'leaves out the text of what is not built in',
    fileWith({ ...template, body: undefined }),
    'no_body',
    [template.id],
  ],
])('a file that %s is refused, and what is wrong is named', (_, text, key, args) => {
  const read = () => readTemplateFile(text, TEMPLATES, 9)
  expect(read).toThrow(TemplateFileError)
  expect(read).toThrow(expect.objectContaining({ key: `template_file_${key}`, args }))
})

it('and a text that cannot be used says why', () => {
  expect(() =>
    readTemplateFile(fileWith({ ...template, body: '{{name}} [[what]]' }), TEMPLATES, 9),
  ).toThrow(
    expect.objectContaining({
      because: { key: 'template_problem_slot', args: ['{{name}}'] },
    }),
  )
})

describe('what a file would change', () => {
  it('is counted against what the team has', () => {
    const [first, ...others] = own
    if (!first) throw new Error('There is none.')
    const read = [{ ...first, updatedAt: 9 }, ...others.map((one) => ({ ...one, on: !one.on }))]
    const added = { ...first, id: 'de/thank/x/neu' }
    expect(compareTemplates(own, [...read, added])).toEqual({ added: 1, replaced: 2, same: 1 })
  })
})
