import { anyOf } from './any-of'

export default anyOf(
  '(error|fallo|culpa|falla|despiste) (es |fue |ha sido )?(nuestr[oa]|mí[oa])',
  'nuestr[oa] (error|fallo|culpa|falla)',
  '(es|fue) (nuestra )?culpa',
  'lo (siento|sentimos|lamento|lamentamos)|lament(o|amos)|sentimos (mucho )?(que|la|el|lo)',
  '(pid|ped|mil|nuestras )\\w* ?(disculpas|perdón)|disculpas|perdón(a|e)?|perdona|discúlp\\w+',
  '(nos|me) equivo(camos|qué|cado)|nos hemos equivocado',
  'no (debería|debió|tendría que|tenía que) (haber )?(pasado|pasar|ocurrir|ocurrido|suceder|sucedido)',
  '(tienes|tiene) (toda la |mucha )?razón',
  'no cumpl(imos|ió)|no hemos cumplido|incumpl\\w+',
  'no está a la altura|no estuvimos a la altura',
  'sin excusas|no hay excusas?',
  'compensar\\w*|enmendar\\w*',
  '(te|le|les) fallamos|hemos fallado|fallamos',
)
