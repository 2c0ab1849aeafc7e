// @vitest-environment node

import { expect, it } from 'vitest'
import tryPost from '../../try/post'
import { bad, fileWith, runTry } from './command'

const brand = fileWith(
  'brand.json',
  JSON.stringify({
    name: 'Norvel',
    handles: { x: ['norvel'], facebook: ['norvel.shop'], linkedin: [] },
    words: ['Norvel One'],
    competitors: ['Quillo'],
    team: ['nils'],
  }),
)

const run = (input: string, file = brand) => runTry('post', ['--brand', file], input)

async function answersTo(...lines: object[]) {
  const { out, error } = await run(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  expect(error).toBe('')
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

it('says of each post, in their order, what to do and why', async () => {
  const answers = await answersTo(
    { text: '@norvel thank you so much, you made my day! Best service ever.' },
    { text: '@norvel this is the worst service ever, still no refund' },
    { text: 'Nice weather today.' },
    { text: 'Norvel One beats Quillo any day, I love it so much!' },
  )
  expect(answers[0]).toEqual({
    action: 'thank',
    situation: 'thank',
    sentiment: {
      label: 'positive',
      probabilities: {
        negative: expect.any(Number),
        neutral: expect.any(Number),
        positive: expect.any(Number),
      },
      language: 'en',
      supported: true,
    },
    about: { by: 'mention' },
    vetoes: [],
    reasons: [
      'It is about your people and their service.',
      'They speak well of you and mention you.',
    ],
  })
  expect(answers[1]).toMatchObject({ action: 'careful_reply', sentiment: { label: 'negative' } })
  expect(answers[2]).toMatchObject({ action: 'none', about: null, reasons: [] })
  expect(answers[2]).not.toHaveProperty('situation')
  expect(answers[3]).toMatchObject({ about: { by: 'word' }, rival: 'Quillo' })
})

it('reads mentions by the rules of the network, unless they are given', async () => {
  const answers = await answersTo(
    { text: 'hello @Norvel!' },
    { text: 'write to shop@norvel or example.com/@norvel' },
    { text: 'hello @norvel.shop.', network: 'facebook' },
    { text: 'hello @norvel.shop' },
    { text: 'hello', mentions: ['@norvel'] },
    { text: 'hello', mentions: [{ handle: 'norvel', name: 'The shop' }] },
    { text: 'hello @norvel', mentions: [] },
  )
  const by = answers.map(({ about }) => about?.by)
  expect(by).toEqual(['mention', 'word', 'mention', 'mention', 'mention', 'mention', 'word'])
})

it('takes whatever else is given of a post', async () => {
  const answers = await answersTo(
    { text: 'Love our @norvel team!', author: 'nils' },
    {
      text: '@norvel danke für die schnelle Hilfe, ihr seid die Besten!',
      lang: 'de',
      network: 'x',
      author: { handle: 'mara', name: 'Mara' },
      quoted: { text: 'New: repairs for life', author: 'norvel' },
      truncated: true,
      kind: 'comment',
    },
    { text: '@norvel', quoted: 'New: repairs for life', lang: null },
  )
  expect(answers[0]).toMatchObject({ action: 'none', reasons: ['They are on your own team.'] })
  expect(answers[1]).toMatchObject({ sentiment: { language: 'de' } })
  expect(answers[2]).toMatchObject({ sentiment: { supported: false } })
})

it('takes a brand of which only a part is said', async () => {
  const file = fileWith('part.json', JSON.stringify({ name: 'Acme', handles: { x: ['acme'] } }))
  const { out } = await run('{"text":"hello @acme"}', file)
  expect(JSON.parse(out)).toMatchObject({ about: { by: 'mention' } })
})

it.each([
  ['no post', '', /no post on standard input/],
  ['blank lines only', '\n \n', /no post on standard input/],
  ['no JSON', '{"text":"a"}\n\n{"text":"b",}\n', /^Line 3 is no JSON/],
  ['a field that is not known', '{"text":"a"}\n{"text":"b","mood":1}\n', /^Line 2: .*"mood"/],
  ['one deeper', '{"text":"a","author":{"handle":"b","age":1}}', /^Line 1: author: .*"age"/],
  ['no text', '{"lang":"en"}', /^Line 1: text: /],
  ['a network that is not known', '{"text":"a","network":"orkut"}', /^Line 1: network: .*"x"/],
])('refuses input with %s', async (_, input, message) => {
  await expect(tryPost(['--brand', brand], async () => input)).rejects.toMatchObject(bad(message))
})

it.each([
  ['a brand that is not there', ['--brand', '/no/brand.json'], /no file \/no\/brand\.json/],
  ['no brand', [], /brand is missing/],
  ['a brand that is no JSON', ['--brand', fileWith('broken.json', '{')], /broken\.json is no JSON/],
  [
    'fields no brand has',
    ['--brand', fileWith('odd.json', '{"brands":[]}')],
    /odd\.json: .*"brands"/,
  ],
  ['options it does not have', ['--brandt', brand], /--brandt/],
])('refuses %s', async (_, args, message) => {
  await expect(tryPost(args, async () => '{"text":"a"}')).rejects.toMatchObject(bad(message))
})

it('prints nothing but the error, and ends with status 1', async () => {
  const { out, error, status } = await run('{"text":"a"}\n{"text":1}\n')
  expect(error).toMatch(/^try:post: Line 2: text: .*\n$/)
  expect({ out, status }).toEqual({ out: '', status: 1 })
})
