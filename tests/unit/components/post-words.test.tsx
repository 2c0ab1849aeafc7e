import { render } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { PostWords } from '../../../components/post/PostWords'

const isolated = (text: string, whole = text) => {
  const { container } = render(<PostWords text={text} whole={whole} />)
  expect(container.textContent).toBe(text)
  return [...container.querySelectorAll('bdi[dir=ltr]')].map((part) => part.textContent)
}

it('leaves it to the words which way they run, not to a handle or a link among them', () => {
  expect(isolated('@acme وصلت حقيبتي إلى https://x.com/a/1 #ridge.')).toEqual([
    '@acme',
    'https://x.com/a/1',
    '#ridge',
  ])
  expect(isolated('تحية لكم')).toEqual([])
})

it('knows a piece of such words that has none of their letters', () => {
  expect(isolated('@acme ', '@acme وصلت حقيبتي')).toEqual(['@acme'])
})

it('leaves words from left to right as they are', () => {
  expect(isolated('@acme thank you')).toEqual([])
})
