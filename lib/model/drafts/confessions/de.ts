import { anyOf } from './any-of'

export default anyOf(
  'unser(e|er|em|en|es)? (eigene[rn]? )?(fehler|schuld|versehen|versäumnis|panne)',
  'entschuldig\\w*',
  'tut (es )?(mir|uns) (sehr |wirklich |aufrichtig )?leid',
  'bedauer\\w*',
  'sorry|verzeihung',
  '(haben|hatten) (wir|da|dich|sie) .*(falsch gemacht|versäumt|enttäuscht|vermasselt|versagt)',
  'hätten? .*(nicht (passieren|geschehen) dürfen|(tun|machen|sehen|wissen) (sollen|müssen))',
  'in ordnung (bringen|gebracht)',
  'bringen? .* in ordnung',
  'liegt (ganz |allein )?(an|bei) uns',
  'nicht gerecht',
  'wiedergutmach\\w*|wieder gut',
  'nicht gut genug',
  'haben wir nicht gehalten',
  '(du hast|sie haben|hast du|haben sie) (völlig |absolut |vollkommen )?recht',
  'ausreden?',
)
