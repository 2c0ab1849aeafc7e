import { defineReader } from '../contract'
import { textOf } from '../dom'
import { ember } from './ember'
import type { Generation } from './generation'
import { guest } from './guest'
import { findProfile, headAt, headlineBelow, profileOnPage } from './profile'
import { sdui } from './sdui'
import { peopleOn } from './shown'

// LinkedIn serves its front ends side by side, by account and by page, so each element is asked.
const generations: readonly Generation[] = [guest, ember, sdui]
const posts = generations.map((generation) => generation.posts).join(', ')

function generationOf(element: Element): Generation | undefined {
  return generations.find((generation) => element.matches(generation.posts))
}

export default defineReader({
  posts,
  find(element, trace) {
    const generation = generationOf(element)
    return generation ? generation.find(element, trace) : findProfile(element)
  },
  replyBox: (element) => generationOf(element)?.replyBox(element) ?? null,
  headline(element) {
    const generation = generationOf(element)
    return textOf(generation ? generation.headline(element) : headlineBelow(element)).slice(0, 300)
  },
  profile: profileOnPage,
  head: headAt,
  // What stands above the pages of 2026, in the styles of older ones: posts, and boxes to write in.
  outlets: '#interop-outlet',
  // Whole pages of older ones, below `/preload/`.
  frames: 'iframe[data-testid="interop-iframe"]',
  people: (url, document) => peopleOn(url, document, posts),
})
