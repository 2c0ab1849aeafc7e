import { CUE_LISTS } from '../model/post/cues/index'
import { ESCALATION_LISTS } from '../model/post/escalations/index'
import { POST_LANGUAGES, type PostLanguage } from '../model/post/languages'
import type { PhraseLists } from '../model/post/phrase-lists'
import { readAhead } from '../model/post/phrases'
import { TOPIC_LISTS } from '../model/post/topics/index'

/** What posts in a language are looked through for, as it is written. */
export function phraseListsIn(language: PostLanguage): PhraseLists {
  const cues = CUE_LISTS.get(language)
  const escalations = ESCALATION_LISTS.get(language)
  const topics = TOPIC_LISTS.get(language)
  if (!cues || !escalations || !topics) throw new Error(`There are no phrases in ${language}.`)
  return { cues, escalations, topics }
}

/**
 * The same as files of the package, one a language, read ahead: the background's script, which is
 * fetched whenever it wakes, would be half as large again with them.
 */
export function phraseFiles() {
  return POST_LANGUAGES.map((language) => ({
    relativeDest: `phrases/${language}.json`,
    contents: JSON.stringify(phraseListsIn(language), (_, value) =>
      typeof value === 'string' ? readAhead(value) : value,
    ),
  }))
}
