import { expect, it } from 'vitest'
import { publisher, unsaid } from '../../../lib/packaging/publisher'

const author = 'Acme Ltd'
const homepage = 'https://acme.example/ardent'

it('has the manifest say who publishes Ardent and where, as far as the browser has a place for it', () => {
  const there = { homepage_url: homepage }
  expect(publisher({ author, homepage }, 'firefox')).toEqual({ author, ...there })
  expect(publisher({ author, homepage }, 'chrome')).toEqual(there)
})

it('leaves out what nobody has said', () => {
  expect(publisher({}, 'firefox')).toEqual({})
  expect(publisher({ homepage }, 'firefox')).toEqual({ homepage_url: homepage })
})

it('tells what nobody has said, for the build to say so', () => {
  expect(unsaid({})).toEqual(['author', 'homepage'])
  expect(unsaid({ author, homepage: '' })).toEqual(['homepage'])
  expect(unsaid({ author, homepage })).toEqual([])
})
