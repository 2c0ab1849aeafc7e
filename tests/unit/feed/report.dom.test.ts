import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samplePage } from '../../../lib/feed/report'
import { PageSample } from '../../../lib/model/post/page-sample'
import type { Network } from '../../../lib/networks/contract'
import { networks } from '../../../lib/networks/registry'
import { reportOf, toldWords } from '../../../lib/networks/report'
import { fixturesOf, parse } from '../../networks/fixtures'

const PAGE = `
  <article role="article" data-testid="tweet" id="id__7d3" aria-label="A post by Mara Lindqvist">
    <div data-testid="UserAvatar-Container-maralind"><img src="https://pics.example/maralind.jpg"></div>
    <a href="/maralind/status/1890123">Mara Lindqvist</a>
    <p>Third year with Acme, thank you. <b>@maralind</b></p>
  </article>`

function network(id: string): Network {
  const found = networks.find((one) => one.id === id)
  if (!found) throw new Error(`no network ${id}`)
  return found
}

const ADDRESS = 'https://x.com/maralind/status/1890123?s=kettle'

const report = (id: string, html: string) => reportOf(samplePage(network(id), parse(html), ADDRESS))

it('tells the structure of a page, and no word, name, handle or id of it', () => {
  const told = report('x', PAGE)
  expect(told).toContain('<article role="article" data-testid="tweet"')
  expect(told).toContain('data-testid="UserAvatar-Container-')
  expect(told).toMatch(/content="https:\/\/x\.com\/a\d+\/status\/7000001/)
  expect(told).toMatch(/<p>x x x x, x x\. <b>@a\d+<\/b><\/p>/)
  expect(told).not.toMatch(/mara|lindqvist|acme|third|thank|1890|7d3|pics|kettle/i)
})

it('keeps who is whom: an account has the same other name wherever it stands', () => {
  const [, handle] = /Container-(\w+)/.exec(report('x', PAGE)) ?? []
  expect(report('x', PAGE)).toContain(`href="/${handle}/status/`)
  expect(report('x', PAGE)).toContain(`@${handle}<`)
})

it('shows posts that cannot be read first, and says which strategy answered', () => {
  const sample = samplePage(network('x'), parse(`${PAGE}<article></article>`), ADDRESS)
  expect(PageSample.parse(sample).answers).toHaveLength(2)
  const [first, second, third] = [
    ...parse(reportOf(sample)).querySelectorAll('[name=ardent-found]'),
  ]
  expect(first?.getAttribute('content')).toBe('2 candidates')
  expect(second?.getAttribute('content')).toBe('not read: ')
  expect(third?.getAttribute('content')).toMatch(/^read: .*permalink=\w+/)
})

describe.each(networks)('a report on $name', (one) => {
  it.each(fixturesOf(one.id))('can be read as $file can', ({ html }) => {
    const sample = samplePage(one, parse(html), ADDRESS)
    const again = parse(reportOf(sample))
    const after = [...again.querySelectorAll(one.posts)].flatMap((post) => one.read(post) ?? [])
    const told = [...again.querySelectorAll('[name=ardent-found]')]
    const shown = told.filter((one) => one.getAttribute('content')?.startsWith('read'))
    expect(after.length).toBeGreaterThanOrEqual(shown.length)
    for (const { author } of after) expect(author.name).toMatch(/^[x0🙂 .,·|()/-]+$|^@?\w+$/u)
  })

  it('tells nothing that anybody wrote or is called, wherever it stands', () => {
    const told = new Set([...toldWords(one.id)].map((word) => word.toLowerCase()))
    const word = fc
      .stringMatching(/^[a-z]{4,12}$/)
      .filter((text) => ![...told].some((other) => other.includes(text) || text.includes(other)))
    const secret = fc.oneof(
      word,
      fc.stringMatching(/^[1-9]\d{5,17}$/).filter((digits) => !digits.startsWith('7')),
      fc.stringMatching(/^[äöüéñçşığа-яא-ת一-龥]{3,9}$/),
    )
    const place = fc.constantFrom(
      (s: string) => `<p>${s}</p>`,
      (s: string) => `<a href="/${s}?id=${s}#${s}">${s}</a>`,
      (s: string) =>
        `<a href="https://${encodeURIComponent(s)}.example/${encodeURIComponent(s)}">x</a>`,
      (s: string) =>
        `<i id="${s}" class="a-${s} ${s}_b" aria-labelledby="${s}" style="top: ${s}"></i>`,
      (s: string) =>
        `<i aria-label="By ${s}" title="${s}" data-testid="tweet-${s}" role="${s}"></i>`,
      (s: string) =>
        `<img alt="${s}" src="https://pics.example/${s}.jpg?n=${s}" srcset="/${s} 2x">`,
      (s: string) => `<!-- ${s} --><script>"${s}"</script><style>.${s} {}</style>`,
      (s: string) => `<input value="${s}" placeholder="${s}"><time datetime="${s}">${s}</time>`,
      (s: string) => `<svg><text>${s}</text><use xlink:href="#${s}"></use></svg>`,
      (s: string) => `<template>${s}</template><iframe srcdoc="${s}" name="${s}"></iframe>`,
    )
    const scene = fc.array(fc.tuple(place, secret), { minLength: 1, maxLength: 8 })
    const around = (inner: string) =>
      `<article role="article" aria-posinset="1" data-urn="urn:li:activity:1">${inner}</article>`
    fc.assert(
      fc.property(scene, (parts) => {
        const html = around(parts.map(([at, text]) => at(text)).join(''))
        const address = `https://${one.pageHosts[0]}/${parts[0]?.[1]}/`
        const shown = reportOf(samplePage(one, parse(html), address)).toLowerCase()
        for (const [, text] of parts) {
          expect(shown).not.toContain(text.toLowerCase())
          expect(shown).not.toContain(encodeURIComponent(text).toLowerCase())
        }
      }),
      { numRuns: 150 },
    )
  })
})
