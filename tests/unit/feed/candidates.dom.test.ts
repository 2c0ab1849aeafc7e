import { beforeEach, expect, it } from 'vitest'
import {
  candidatesIn,
  candidatesOn,
  candidatesTouched,
  sourceOf,
} from '../../../lib/feed/candidates'

beforeEach(() => {
  document.body.innerHTML = `
    <main><article id="a"><p>1</p><article id="reply"><p>2</p></article></article></main>`
})

const ids = (elements: Iterable<Element>) => [...elements].map(({ id }) => id)

/** What an observer of the whole page would be told while `change` runs. */
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {})
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  change()
  const records = observer.takeRecords()
  observer.disconnect()
  return records
}

it('finds every candidate at or below a place, in the page’s order', () => {
  expect(ids(candidatesIn(document, 'article'))).toEqual(['a', 'reply'])
  const [first] = candidatesIn(document, 'article')
  expect(first && ids(candidatesIn(first, 'article'))).toEqual(['a', 'reply'])
})

it('touches a comment and the post it stands under when the comment’s text changes', () => {
  const records = recordsOf(() => {
    const text = document.querySelector('#reply p')?.firstChild
    if (text) text.nodeValue = 'changed'
  })
  expect(ids(candidatesTouched(records, 'article').touched)).toEqual(['reply', 'a'])
})

it('touches what was put in, and nothing that has left again', () => {
  const records = recordsOf(() => {
    const fresh = document.createElement('div')
    fresh.innerHTML = '<article id="new"></article>'
    const gone = document.createElement('article')
    gone.id = 'gone'
    document.querySelector('main')?.append(fresh, gone)
    gone.remove()
  })
  expect(ids(candidatesTouched(records, 'article').touched)).toEqual(['new'])
})

it('leaves deep parts that were put in to be looked through later, but for those that are wanted', () => {
  const deep = (id: string) => {
    const part = document.createElement('div')
    part.innerHTML = `<article id="in ${id}"><p><b><i></i></b></p></article>`
    return part
  }
  const [one, other] = [deep('one'), deep('other')]
  const records = recordsOf(() => document.querySelector('main')?.append(one, other))
  const { touched, parts } = candidatesTouched(records, 'article', (part) => part === other)
  expect([ids(touched), [...parts]]).toEqual([['in other'], [one]])
})

it('finds those in the open shadow roots that a network names, and no others', () => {
  for (const id of ['outlet', 'other', 'closed outlet']) {
    const host = document.createElement('div')
    host.id = id
    const root = host.attachShadow({ mode: id.startsWith('closed') ? 'closed' : 'open' })
    root.innerHTML = `<article id="in ${id}"></article>`
    document.body.append(host)
  }
  const network = { posts: 'article', outlets: '[id$="outlet"]' }
  expect(ids(candidatesOn(document, network))).toEqual(['a', 'reply', 'in outlet'])
  expect(ids(candidatesOn(document, { ...network, outlets: undefined }))).toEqual(['a', 'reply'])
})

it('tells what an event within an open shadow root came from', () => {
  const host = document.createElement('div')
  const inner = document.createElement('span')
  host.attachShadow({ mode: 'open' }).append(inner)
  inner.attachShadow({ mode: 'closed' }).append(document.createElement('button'))
  document.body.append(host)
  const heard: unknown[] = []
  window.addEventListener('click', (event) => heard.push(sourceOf(event)), { once: true })
  inner.dispatchEvent(new Event('click', { bubbles: true, composed: true }))
  expect(heard).toEqual([inner])
})
