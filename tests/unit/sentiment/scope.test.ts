import { expect, test } from 'vitest'
import { negated } from '../../../lib/sentiment/scope'
import { tokenize } from '../../../lib/sentiment/tokens'

/** The words of a post that stand under a negator. */
function under(text: string): string[] {
  const tokens = tokenize(text)
  const flags = negated(tokens)
  return tokens.filter((_, i) => flags[i]).map((token) => token.text)
}

test.each([
  ["I don't like this app", ['like', 'this', 'app']],
  ['never had a better cup of tea', ['had', 'a', 'better', 'cup']],
  ['not now, thanks', ['now']],
  ['not cheap but good', ['cheap']],
  ['das ist nicht gut', ['gut']],
  ['no me gusta', ['me', 'gusta']],
  ['good as ever', []],
])('%s', (text, expected) => {
  expect(under(text)).toEqual(expected)
})
