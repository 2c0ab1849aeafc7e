import { beforeEach, expect, it } from 'vitest'
import { candidatesIn, candidatesTouched } from '../../../lib/feed/candidates'

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
  expect(ids(candidatesTouched(records, 'article'))).toEqual(['reply', 'a'])
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
  expect(ids(candidatesTouched(records, 'article'))).toEqual(['new'])
})
