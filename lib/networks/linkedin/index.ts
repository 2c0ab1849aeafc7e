import { defineNetwork } from '../contract'
import { total } from '../dom'
import { ember } from './ember'
import type { Generation } from './generation'
import { guest } from './guest'
import { profileOnPage } from './profile'
import { sdui } from './sdui'

// LinkedIn serves its front ends side by side, by account and by page, so each element is asked.
const generations: readonly Generation[] = [guest, ember, sdui]

function generationOf(element: Element): Generation | undefined {
  return generations.find(({ posts }) => element.matches(posts))
}

export default defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  posts: generations.map(({ posts }) => posts).join(', '),
  read: (element, trace) => total(() => generationOf(element)?.read(element, trace) ?? null),
  anchor: (element) => total(() => generationOf(element)?.anchor(element) ?? null),
  replyBox: (element) => total(() => generationOf(element)?.replyBox(element) ?? null),
  profile: (url, document) => total(() => profileOnPage(url, document)),
})
