import { expect, it } from 'vitest'
import { createMatterReader } from '../../../lib/sentiment/matters'
import { escalations } from './models'

const of = createMatterReader(escalations())

it.each([
  ['fire', 'Der Stecker vom Heizlüfter ist geschmolzen und die Steckdose war schwarz verkohlt'],
  ['injury', 'Mon fils s’est brûlé la main avec votre bouilloire, on est aux urgences'],
  ['press', 'Soy periodista de un diario local, ¿con quién puedo hablar sobre los despidos?'],
  ['minor', 'O motorista deixou a minha filha de sete anos sozinha na estrada'],
  ['legal', 'Ho dato tutto al mio avvocato, ci vediamo in tribunale'],
  ['privacy', 'أرى بيانات وعناوين عملاء آخرين في حسابي'],
  ['discrimination', 'Guard ne sirf isliye roka kyunki hum dalit hain, andar jaane nahi diya'],
])('reads %s in a language of its own', (kind, text) => {
  const matter = of(text)
  expect(matter.kind).toBe(kind)
  expect(matter.likely).toBeGreaterThan(0.5)
})

it.each([
  'Die neue Kaffeemaschine ist ein Traum, danke!',
  'Où en est mon remboursement ? Ça fait trois semaines',
  'Llegó dos días tarde y la caja estaba rota',
  'Wann macht die Filiale am Samstag auf?',
  '',
])('takes "%s" for no matter', (text) => {
  expect(of(text).likely).toBeLessThan(0.5)
})

it('names the words that say it, as they stand in the post', () => {
  const text = '@acme Der Stecker vom Heizlüfter ist geschmolzen'
  const { words } = of(text)
  expect(words).toContain('geschmolzen')
  for (const word of words) expect(text).toContain(word)
})

it('knows a word by its beginning, and a compound by its end', () => {
  const { likely } = of('geschmolzen')
  expect(of('geschmolzenxx').likely).toBe(likely)
  expect(of('xxxxxxxxgeschmolzen').likely).toBe(likely)
  expect(of('xxxxxxxxxxx').likely).not.toBe(likely)
})

it('reads the beginning of a post without end', () => {
  const [short, long] = ['geschmolzen '.repeat(120), 'geschmolzen '.repeat(600)]
  expect(of(long).likely).toBe(of(short).likely)
})

it('does not read the brand’s names', () => {
  const named = of('Der Stecker von Brandgeruch ist neu', ['Brandgeruch'])
  expect(named).toEqual(of('Der Stecker von @acme ist neu'))
  expect(named.likely).not.toBe(of('Der Stecker von Brandgeruch ist neu').likely)
})

it('refuses other bytes, saying what they lack', () => {
  expect(() => createMatterReader(new ArrayBuffer(4))).toThrow('too short')
})
