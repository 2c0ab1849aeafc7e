import { defineNetwork } from '../contract'
import { anchorIn } from './anchor'
import { readPost } from './post'
import { profileAt } from './profile'
import { replyBoxOf } from './reply-box'

/** X, formerly Twitter: the page of signed-in people, and the one signed-out visitors get. */
export default defineNetwork({
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  posts: 'article',
  read: readPost,
  anchor: anchorIn,
  replyBox: replyBoxOf,
  profile: profileAt,
})
