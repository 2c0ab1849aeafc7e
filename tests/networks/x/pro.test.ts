import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import x from '../../../lib/networks/x'
import { parse } from '../fixtures'

const deck = () =>
  parse(readFileSync(join(import.meta.dirname, 'pro-columns-2026-11.html'), 'utf8'))
const DRAWER = '[data-testid="drawerAnimatedDiv"]'

/** Who wrote the posts whose reply box is the one in the element. */
const answeredIn = (page: Document, place: string) => {
  const box = page.querySelector(`${place} [data-testid="tweetTextarea_0"]`)
  const posts = [...page.querySelectorAll(x.posts)].filter((post) => x.replyBox(post) === box)
  return posts.map((post) => x.read(post)?.author.handle)
}

describe('X Pro', () => {
  it('answers in its drawer whom the drawer shows, in whichever column the post stands', () => {
    expect(answeredIn(deck(), DRAWER)).toEqual(Array(3).fill('luferrandel'))
  })

  it('answers below the post of an open conversation in the column itself', () => {
    expect(answeredIn(deck(), '[data-testid="inline_reply_offscreen"]')).toEqual(['idrisok'])
  })

  it('answers nobody in a drawer with no post above its editor, as for a new post', () => {
    const page = deck()
    page.querySelector(`${DRAWER} article`)?.remove()
    expect(answeredIn(page, DRAWER)).toEqual([])
  })

  it('answers nobody in a drawer with the post behind its editor, which shares it', () => {
    const page = deck()
    const drawer = page.querySelector(DRAWER)
    drawer?.append(drawer.querySelector('article') ?? '')
    expect(answeredIn(page, DRAWER)).toEqual([])
    expect(page.querySelector(x.drawers ?? '')).toBe(drawer)
  })

  it('shows nobody as a person: neither who uses it nor whose notifications they are', () => {
    expect(x.people(new URL('https://pro.x.com/i/decks/1870000000000000002'), deck())).toEqual([])
  })
})
