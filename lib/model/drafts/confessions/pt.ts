import { anyOf } from './any-of'

export default anyOf(
  '(erro|falha|culpa|engano) (é |foi )?(noss[oa]|minh[ao]|meu)',
  '(nosso|nossa|meu|minha) (erro|falha|culpa|engano)',
  '(é|foi) culpa',
  'desculp\\p{L}*',
  'perd(ão|oe|oa)',
  'lament(o|amos|ável)',
  'sentimos muito|sinto muito',
  '(nós )?err(amos|ámos|ei)|(nos|me) engan(amos|ámos|ei)',
  'não (deveria|devia|podia|poderia) ter (acontecido|ocorrido)',
  '(tem|tens|você tem) (toda a |toda )?razão',
  'falh(amos|ámos|ei)',
  '(não está|não estivemos) à altura',
  'sem desculpas',
  'compens(ar|amos)|corrigir o (nosso )?erro',
)
