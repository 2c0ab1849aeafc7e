import { anyOf } from '../../../../../lib/model/drafts/confessions/any-of'
import pt from './pt'
import type { Words } from './words'

const words: Words = {
  ...pt,
  faults: {
    ...pt.faults,
    Brazilian: anyOf(
      'você|vocês',
      '(?<!toda )a gente',
      'time',
      'compartilh\\p{L}*',
      'equipe',
      'valeu',
      'todo mundo',
      'oi',
      '(estou|está|estamos) \\p{L}+ndo',
      'contato',
      'celular',
    ),
  },
  says: {
    ...pt.says,
    restated: /\[\[(o que foi descrito|o que correu mal)\]\]/,
    ourselves: new RegExp(`${pt.says.ourselves.source}|a corrigir|a resolver`, 'i'),
  },
  faulty: [
    ...pt.faulty,
    ['Você pode ver mais aqui.', 'Brazilian'],
    ['Estamos verificando com a equipa.', 'Brazilian'],
  ],
  confessing: ['Foi um erro nosso.', 'Errámos, Mara.', 'Pedimos desculpa.', 'Tem toda a razão.'],
  harmless: [
    'Estou a verificar e respondo aqui até amanhã.',
    'Se preferires, escrevo por mensagem privada.',
    'Toda a gente pode ler.',
  ],
}

export default words
