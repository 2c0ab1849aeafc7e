import { addressOfPost } from '../../lib/model/post/analysis'
import type { Post } from '../../lib/model/post/post'
import type { KnownPost } from '../../lib/store/known-posts'
import { classifier } from '../unit/sentiment/models'

/** A post whose author nobody has met. */
export const ofStranger = (post: Post): KnownPost => ({
  post,
  address: addressOfPost(post),
  identity: undefined,
  person: undefined,
  tags: [],
  observations: [],
  isObserved: false,
  contacts: [],
  suggestions: [],
  here: [],
  correction: undefined,
  insertion: undefined,
})

/** Reads texts with the models that ship. */
export const classify = async (...said: Parameters<typeof classifier.classify>) =>
  classifier.classify(...said)
