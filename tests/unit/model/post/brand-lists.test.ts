import { expect, it } from 'vitest'
import { handlesIn, isHandle, wordsIn } from '../../../../lib/model/post/brand-lists'

it.each([
  ['acme', 'acme'],
  ['@acme', 'acme'],
  ['https://x.com/acme', 'acme'],
  ['https://x.com/@acme', 'acme'],
  ['x.com/acme/status/1?s=20', 'acme'],
  ['facebook.com/acme', 'acme'],
  ['https://www.facebook.com/acme.outdoors/?ref=page', 'acme.outdoors'],
  ['https://m.facebook.com/profile.php?id=100042', '100042'],
  ['https://www.facebook.com/people/Acme/100042/', '100042'],
  ['https://www.facebook.com/p/Acme-Outdoors-100042/', '100042'],
  ['linkedin.com/company/acme/', 'acme'],
  ['https://www.linkedin.com/company/acme/posts/?feedView=all', 'acme'],
  ['HTTPS://www.linkedin.com/showcase/acme-caf%C3%A9', 'acme-café'],
  ['mara.lindqvist', 'mara.lindqvist'],
])('takes the handle out of %s', (written, handle) => {
  expect(handlesIn(written)).toEqual([handle])
  expect(isHandle(handle)).toBe(true)
})

it('takes several, each once, and no empty ones', () => {
  expect(handlesIn(' @acme, acme_help ,, ACME;x.com/acme_jobs\n')).toEqual([
    'acme',
    'acme_help',
    'acme_jobs',
  ])
  expect(handlesIn('@acme، acme_help؛ acme_jobs')).toEqual(['acme', 'acme_help', 'acme_jobs'])
  expect(handlesIn(' ')).toEqual([])
})

it.each(['Acme Outdoors', 'https://x.com/', 'me@acme.example', 'a'.repeat(101)])(
  'keeps what is no handle, so that it can be named: %s',
  (written) => {
    expect(handlesIn(written)).toEqual([written])
    expect(isHandle(written)).toBe(false)
  },
)

it('takes an address whose encoding is broken as it is', () => {
  expect(handlesIn('https://www.linkedin.com/company/50%')).toEqual(['50%'])
})

it('takes one word or phrase a line', () => {
  expect(wordsIn(' Ridge pack \n\n#repairnotreplace\r\nridge pack\nAcme, the bag')).toEqual([
    'Ridge pack',
    '#repairnotreplace',
    'Acme, the bag',
  ])
})
