import { expect, it } from 'vitest'
import { topicOf } from '../../../../lib/model/post/topics'
import '../../../phrases'

it.each([
  ['en', 'where is my parcel', 'delivery'],
  ['en', 'you charged me twice for the parcel', 'money'],
  ['en', 'nobody answered my mail', 'waiting'],
  ['en', 'your site is down', 'online'],
  ['en', 'the handle broke off', 'fault'],
  ['en', 'the lady at the desk was lovely', 'people'],
  ['de', 'mein Paket ist weg', 'delivery'],
  ['de', 'der Akku ist kaputt', 'fault'],
  ['fr', 'toujours pas de remboursement', 'money'],
  ['es', 'su aplicación no abre', 'online'],
  ['it', 'il corriere non è passato', 'delivery'],
  ['pt', 'ninguém responde', 'waiting'],
  ['ar', 'أين طلبي', 'delivery'],
  ['hi', 'mera refund kab aayega', 'money'],
])('%s: “%s” is about %s', (language, text, topic) => {
  expect(topicOf(text, language)).toBe(topic)
})

it.each([
  ['en', 'good morning everyone'],
  ['en', 'the apparel of the shipwrecked'],
  ['nl', 'waar is mijn pakket'],
])('%s: “%s” shows none', (language, text) => {
  expect(topicOf(text, language)).toBeUndefined()
})
