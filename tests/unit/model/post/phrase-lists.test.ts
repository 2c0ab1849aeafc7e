import { expect, it } from 'vitest'
import { escalationIn } from '../../../../lib/model/post/escalation'
import { POST_LANGUAGES } from '../../../../lib/model/post/languages'
import { phraseLanguages, takePhrases } from '../../../../lib/model/post/phrase-lists'
import { phrases } from '../../../../lib/model/post/phrases'
import { topicOf } from '../../../../lib/model/post/topics'
import { verdict } from '../../../../lib/model/post/verdict'
import { phraseListsIn } from '../../../../lib/packaging/phrases'

const said = { marked: 'My charger caught fire', addressed: true, truncated: false }
const probabilities = { negative: 0.2, neutral: 0.6, positive: 0.2 }
const classified = { probabilities, language: 'en', supported: true }

it('no post is harmless, about nothing or praise as long as its phrases were not read', () => {
  for (const language of ['en', 'de', 'und', 'nl']) {
    expect(() => escalationIn(said.marked, language)).toThrow('were not read')
  }
  expect(() => topicOf(said.marked, 'en')).toThrow('were not read')
  expect(() => verdict(said, classified)).toThrow('were not read')
  takePhrases('en', phraseListsIn('en'))
  expect(escalationIn(said.marked, 'en')?.kind).toBe('fire')
  // English alone is not all that a post in German is looked through for, nor one in Dutch.
  for (const language of ['de', 'nl']) {
    expect(() => escalationIn(said.marked, language)).toThrow('were not read')
  }
})

it('English counts beside a language, and all where there are no lists', () => {
  expect(phraseLanguages('de', 'brennt')).toEqual(['de', 'en'])
  expect(phraseLanguages('en', 'fire')).toEqual(['en'])
  expect(phraseLanguages('und', 'ok')).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'pt'])
  expect(phraseLanguages('und', '🔥 !!')).toEqual([])
})

it.each(POST_LANGUAGES)(
  'no phrase in %s that makes a post a matter is without a letter or digit',
  (language) => {
    const { harmless: _, ...kinds } = phraseListsIn(language).escalations
    const lists = Object.values(kinds).map(phrases)
    for (const text of ['🔥', '💀💀', '...', '¤ !!!', '@ ¤ ❤️ 😡 🔪 ?', '😭😭😭 —', '']) {
      expect(lists.filter((list) => list.isIn(text))).toEqual([])
    }
  },
)
