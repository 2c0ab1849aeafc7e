import type { Classification, Classifier } from '.'

/** So many answers are kept, to texts of at most so many characters: those of the posts in view. */
const KEPT = 200
const LONGEST = 2000

/**
 * The same classifier, but for its latest answers, which it gives again: a page, its panel and the
 * side panel ask about the same posts.
 */
export function remembered(classifier: Classifier): Classifier {
  const answers = new Map<string, Classification>()
  return {
    classify(text, hint, ignore) {
      if (text.length > LONGEST) return classifier.classify(text, hint, ignore)
      const key = JSON.stringify([text, hint, ignore])
      const answer = answers.get(key) ?? classifier.classify(text, hint, ignore)
      answers.delete(key)
      answers.set(key, answer)
      const [oldest] = answers.keys()
      if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
      return answer
    },
  }
}
