import { POST_LANGUAGES } from '../lib/model/post/languages'
import { takePhrases } from '../lib/model/post/phrase-lists'
import { phraseListsIn } from '../lib/packaging/phrases'

/** In Node posts are looked through for the phrases as they are written; the background reads a file. */
for (const language of POST_LANGUAGES) takePhrases(language, phraseListsIn(language))
