import { expect, test } from 'vitest'
import { inventedPosts } from '../../../lib/sentiment/training/brand-posts'

test('invented posts are the same every time, as many of each label, and filled in', () => {
  const posts = inventedPosts()
  expect(inventedPosts()).toEqual(posts)
  for (const label of [0, 1, 2]) {
    expect(posts.filter((post) => post.label === label).length).toBeGreaterThan(posts.length / 4)
  }
  expect(posts.filter(({ text }) => /[{}|]|\([^)]*\)/.test(text))).toEqual([])
})
