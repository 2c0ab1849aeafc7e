import { expect, it, vi } from 'vitest'
import { remembered } from '../../../lib/sentiment/remembered'
import { classifier } from './models'

function counted() {
  const classify = vi.fn(classifier.classify)
  return { classify, twice: remembered({ classify }) }
}

it('classifies the same post once, and says the same of it again', () => {
  const { classify, twice } = counted()
  const first = twice.classify('I love this kettle', 'en', ['Acme'])
  expect(twice.classify('I love this kettle', 'en', ['Acme'])).toEqual(first)
  expect(first).toEqual(classifier.classify('I love this kettle', 'en', ['Acme']))
  expect(classify).toHaveBeenCalledTimes(1)
})

it('classifies anew where the words, their language or the brand’s names differ', () => {
  const { classify, twice } = counted()
  twice.classify('I love this kettle', 'en', ['Acme'])
  twice.classify('I love this kettle', 'en', ['kettle'])
  twice.classify('I love this kettle', 'de', ['Acme'])
  twice.classify('I love this pot', 'en', ['Acme'])
  expect(classify).toHaveBeenCalledTimes(4)
})

it('keeps the latest alone', () => {
  const { classify, twice } = counted()
  for (let n = 0; n < 300; n++) twice.classify(`kettle ${n}`)
  twice.classify('kettle 299')
  expect(classify).toHaveBeenCalledTimes(300)
  twice.classify('kettle 0')
  expect(classify).toHaveBeenCalledTimes(301)
})
