// @vitest-environment node

import { expect, it } from 'vitest'
import tryPage from '../../try/page'
import { bad, fileWith, noInput, runTry } from './command'

const page = fileWith('page.html', '<!DOCTYPE html><title>Home</title>')

it.each([
  [
    'an address of no network',
    [page, '--url', 'https://example.com/'],
    /example\.com.* https:\/\/x\.com/,
  ],
  [
    'an address that is not secure',
    [page, '--url', 'http://x.com/home'],
    /no address of a network/,
  ],
  ['what is no address', [page, '--url', 'home'], /no address of a network/],
  ['no address', [page], /one page and, unless that is a report, its address/],
  ['no page', ['--url', 'https://x.com/home'], /one page and/],
  [
    'a report on a page of no network',
    [fileWith('report.html', '<meta name="ardent-address" content="https://example.com/">')],
    /example\.com\/ is no address of a network/,
  ],
  ['a page that is not there', ['/no/page.html', '--url', 'https://x.com/home'], /no file/],
  ['an empty page', [fileWith('empty.html', ''), '--url', 'https://x.com/'], /is empty/],
])('refuses %s', async (_, args, message) => {
  await expect(tryPage(args, noInput)).rejects.toMatchObject(bad(message))
})

it('prints nothing but the error, and ends with status 1', async () => {
  const { out, error, status } = await runTry('page', ['--odd'])
  expect(error).toMatch(/^try:page: .*--odd/)
  expect({ out, status }).toEqual({ out: '', status: 1 })
})
