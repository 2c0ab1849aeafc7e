import type { PageSample } from '../model/post/page-sample'
import type { Network } from '../networks/contract'
import { candidatesIn } from './candidates'

/** The page as it is, and what the reader finds of each candidate on it. */
export function samplePage(network: Network, document: Document, address: string): PageSample {
  const answers = candidatesIn(document, network.posts).map((element) => {
    const answered: string[] = []
    const post = network.read(element, (field, strategy) => answered.push(`${field}=${strategy}`))
    return `${post ? '' : 'not '}read: ${answered.join(' ')}`
  })
  const { outerHTML: html } = document.documentElement
  return { network: network.id, address, posts: network.posts, answers, html }
}
