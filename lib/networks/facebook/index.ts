import { defineNetwork } from '../contract'
import { total } from '../dom'
import { nameLink, readComment } from './comment'
import { headOf } from './head'
import { readPost } from './post'
import { readProfile } from './profile'
import { boxOfComment, boxOfPost } from './reply-box'
import { CANDIDATES, COMMENT, isComment, isPost } from './roots'

/** Facebook as it is on large screens ("Comet", since 2020); the mobile sites are other pages. */
export default defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  posts: CANDIDATES,

  read: (element, trace) =>
    total(() => {
      if (isComment(element)) return readComment(element, trace)
      return isPost(element) ? readPost(element, trace) : null
    }),

  anchor: (element) =>
    total(() => {
      const link = element.matches(COMMENT) ? nameLink(element) : headOf(element)?.link
      return link?.parentElement ? { parent: link.parentElement, before: link.nextSibling } : null
    }),

  replyBox: (element) =>
    total(() => (element.matches(COMMENT) ? boxOfComment(element) : boxOfPost(element))),

  profile: (url, document) => total(() => readProfile(url, document)),
})
