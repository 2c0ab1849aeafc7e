import { describe, expect, it } from 'vitest'
import type { OwnWording } from '../../../lib/model/draft/own-wording'
import { TEMPLATES } from '../../../lib/model/draft/wordings'
import {
  compareWordings,
  readWordingFile,
  WordingFileError,
  writeWordingFile,
} from '../../../lib/model/wording-file'

const builtIn = TEMPLATES[0]?.id ?? ''
const own: OwnWording[] = [
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
const wording = { id: 'en/ask/x/own', on: true, body: 'How [[what]]?' }

it('a file that was written is read as it was', () => {
  expect(readWordingFile(writeWordingFile(own), 9)).toEqual(
    own.map((one) => ({ ...one, updatedAt: 9 })),
  )
})

it('a mark of the byte order is no matter', () => {
  expect(readWordingFile(`\uFEFF${file()}`, 9)).toEqual([])
})

it.each<[string, string, string, string[]]>([
  ['is empty', '', 'no_json', []],
  ['is cut off', fileWith(wording).slice(0, -9), 'no_json', []],
  ['is too large', ' '.repeat(4_000_001), 'large', []],
  ['is null', 'null', 'other', []],
  ['is a list', '[]', 'other', []],
  ['is something else', '{"format":"ardent-draw"}', 'other', []],
  ['is of a later version', file({ version: 2 }), 'version', ['2']],
  ['has no list', file({ wordings: {} }), 'no_list', []],
  ['holds something that is no wording', fileWith([1]), 'id', ['2']],
  ['has a wording without an id', fileWith({ ...wording, id: undefined }), 'id', ['2']],
  ['has a wrong id', fileWith({ ...wording, id: 'en/thank/x/A B' }), 'id', ['2']],
  ['has an id twice', fileWith(wording, wording), 'twice', [wording.id]],
  ['has no switch', fileWith({ ...wording, on: 'yes' }), 'field', [wording.id, 'on']],
  ['has no text', fileWith({ ...wording, body: 7 }), 'field', [wording.id, 'body']],
  ['has an empty text', fileWith({ ...wording, body: ' ' }), 'field', [wording.id, 'body']],
  [
    'has too long a text',
    fileWith({ ...wording, body: 'a'.repeat(2001) }),
    'field',
    [wording.id, 'body'],
  ],
  [
    'has an unknown audience',
    fileWith({ ...wording, for: { status: 'x' } }),
    'field',
    [wording.id, 'for.status'],
  ],
  [
    'has an unknown field',
    fileWith({ ...wording, __proto__x: 1 }),
    'extra',
    [wording.id, '__proto__x'],
  ],
  [
    'has an unknown field in the audience',
    fileWith({ ...wording, for: { age: 3 } }),
    'extra',
    [wording.id, 'for.age'],
  ],
  ['has a text without a blank', fileWith({ ...wording, body: 'How?' }), 'body', [wording.id]],
  [
    'leaves out the text of what is not built in',
    fileWith({ ...wording, body: undefined }),
    'no_body',
    [wording.id],
  ],
])('a file that %s is refused, and what is wrong is named', (_, text, key, facts) => {
  const read = () => readWordingFile(text, 9)
  expect(read).toThrow(WordingFileError)
  expect(read).toThrow(expect.objectContaining({ key: `wording_file_${key}`, facts }))
})

it('and a text that cannot be used says why', () => {
  expect(() => readWordingFile(fileWith({ ...wording, body: '{{name}} [[what]]' }), 9)).toThrow(
    expect.objectContaining({
      because: { key: 'wording_problem_slot', facts: ['{{name}}'] },
    }),
  )
})

describe('what a file would change', () => {
  it('is counted against what the team has', () => {
    const [first, ...others] = own
    if (!first) throw new Error('There is none.')
    const read = [{ ...first, updatedAt: 9 }, ...others.map((one) => ({ ...one, on: !one.on }))]
    const added = { ...first, id: 'de/thank/x/neu' }
    expect(compareWordings(own, [...read, added])).toEqual({ added: 1, replaced: 2, same: 1 })
  })
})
