import { phrasesIn } from './phrase-lists'
import { TOPICS, type Topic } from './topics/topic-lists'

/**
 * What a post is about, by its wordings; undefined where none shows. Pure.
 *
 * @param language BCP 47 primary tag
 */
export function topicOf(text: string, language: string): Topic | undefined {
  const lower = text.toLowerCase()
  const patterns = phrasesIn(language)?.topics
  return TOPICS.find((topic) => patterns?.get(topic)?.isIn(lower))
}
