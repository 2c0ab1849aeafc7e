import { type Phrases, phrases } from './phrases'
import { TOPIC_LISTS } from './topics/index'
import { TOPICS, type Topic } from './topics/topic-lists'

/** What a post is about, by its wordings; undefined where none shows. Pure. */
export function topicOf(text: string, language: string): Topic | undefined {
  const lower = text.toLowerCase()
  return patternsFor(language).find(([, pattern]) => pattern.isIn(lower))?.[0]
}

const built = new Map<string, [Topic, Phrases][]>()

/** Built on first use: most people meet one or two languages. */
function patternsFor(language: string): [Topic, Phrases][] {
  const known = built.get(language)
  if (known) return known
  const lists = TOPIC_LISTS.get(language)
  const patterns = lists
    ? TOPICS.map((topic) => [topic, phrases(lists[topic])] as [Topic, Phrases])
    : []
  built.set(language, patterns)
  return patterns
}
