import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../lib/model/actions'
import { contextOf, told } from './situation'

/** What follows `>` stands behind the first suggestion; `+` goes with it. */
const SITUATIONS = `
quiet
| x        | do not engage              | complaint           | mention | –                   | none |
| facebook | do not engage              | praise              | mention | –                   | none |
| linkedin | VIP; do not engage         | praise              | word    | preview on          | none |
| x        | team                       | praise              | mention | –                   | none |
| linkedin | team                       | question            | mention | –                   | none |
| facebook | our account                | praise              | –       | –                   | none |
| x        | our account                | neutral             | word    | –                   | none |
| x        | stranger                   | advertisement       | mention | –                   | none |
| facebook | VIP                        | advertisement       | word    | preview on          | none |
| linkedin | fully engaged              | advertisement       | mention | –                   | none |
| x        | wants nothing              | praise              | mention | –                   | none |
| facebook | wants nothing; customer    | complaint           | word    | –                   | none |
| linkedin | VIP for 40 days; wants nothing | neutral         | –       | preview on          | none |

three contacts without an answer
| x        | engaged                    | praise              | word    | three unanswered    | none |
| facebook | VIP                        | neutral             | –       | three unanswered; preview on | none |
| linkedin | customer                   | complaint           | word    | three unanswered    | careful_reply |
| x        | kept                       | complaint           | word    | three unanswered    | capture |
| x        | kept                       | question            | word    | three unanswered    | answer |
| x        | kept                       | neutral             | word    | three unanswered    | none |
| x        | customer                   | complaint           | mention | three unanswered    | careful_reply |
| facebook | engaged                    | question            | reply   | three unanswered    | answer |
| linkedin | engaged                    | praise              | word    | three unanswered; they called since | thank + star |

direct complaint
| x        | stranger                   | complaint           | mention | –                   | careful_reply |
| facebook | stranger                   | complaint           | mention | –                   | careful_reply |
| linkedin | stranger                   | complaint           | mention | –                   | careful_reply |
| x        | actively disengaged        | complaint           | mention | –                   | careful_reply |
| facebook | not engaged; prospect      | complaint           | reply   | –                   | careful_reply |
| linkedin | fully engaged              | complaint           | mention | –                   | careful_reply |
| x        | VIP                        | complaint           | mention | preview on          | careful_reply |
| facebook | VIP for 40 days            | complaint           | mention | –                   | careful_reply |
| linkedin | wants discounts            | complaint           | mention | –                   | careful_reply |
| x        | customer                   | complaint cut short | mention | –                   | none |
| x        | former                     | complaint and question | mention | –                | careful_reply > answer |
| facebook | customer                   | insults and a claim | mention | –                   | careful_reply |
| x        | engaged                    | praise, staff say complaint | mention | –           | careful_reply |
| x        | customer                   | complaint           | mention | answered with care 5 days ago | careful_reply |
| x        | customer                   | complaint           | mention | care open elsewhere | careful_reply |
| facebook | customer                   | complaint           | mention | replied once in the thread | careful_reply |
| linkedin | VIP                        | complaint           | mention | thanked 5 days ago  | careful_reply |

complaint nearby
| x        | customer                   | complaint           | word    | –                   | careful_reply |
| facebook | customer; engaged          | complaint           | word    | –                   | careful_reply |
| linkedin | VIP; customer              | complaint           | word    | preview on          | careful_reply |
| x        | stranger                   | complaint           | word    | –                   | capture |
| facebook | prospect                   | complaint           | word    | –                   | capture |
| linkedin | former                     | complaint           | word    | –                   | capture |
| x        | VIP                        | complaint           | word    | –                   | capture |
| facebook | actively disengaged        | complaint           | word    | –                   | capture |
| linkedin | partner                    | complaint           | word    | –                   | capture |
| x        | stranger                   | complaint and question | word | –                   | answer |
| x        | customer                   | complaint           | word    | care open elsewhere | careful_reply |
| facebook | kept                       | complaint           | word    | insight open elsewhere | capture |
| x        | customer                   | complaint           | –       | –                   | none |

answered already
| x        | customer                   | complaint           | mention | replied here        | take_private |
| facebook | stranger                   | complaint           | reply   | replied twice in the thread | take_private |
| linkedin | VIP                        | complaint           | mention | replied here        | take_private |
| x        | engaged                    | neutral             | reply   | replied twice in the thread | take_private |
| x        | engaged                    | question            | reply   | replied twice in the thread | take_private |
| facebook | customer                   | complaint           | word    | replied here        | take_private |
| linkedin | engaged                    | complaint in Dutch  | reply   | replied twice in the thread | take_private |
| x        | engaged                    | praise              | mention | replied here        | none |
| facebook | VIP for 40 days            | praise              | word    | replied here        | none |
| linkedin | kept                       | question            | mention | replied here        | none |
| x        | kept                       | neutral             | mention | replied here        | none |
| facebook | engaged                    | praise              | reply   | replied twice in the thread | thank + star |
| x        | stranger                   | neutral             | –       | replied twice in the thread | none |
| linkedin | stranger                   | question            | mention | replied once in the thread | answer |

troll or rager
| x        | stranger                   | insults             | mention | –                   | watch |
| facebook | stranger                   | insults             | word    | –                   | watch |
| linkedin | actively disengaged        | insults             | reply   | –                   | watch |
| x        | customer                   | insults             | mention | –                   | watch |
| facebook | VIP for 40 days            | insults             | mention | preview on          | watch |
| x        | stranger                   | insults             | mention | replied twice in the thread | watch |
| x        | stranger                   | insults             | –       | –                   | none |
| linkedin | stranger                   | insults and a claim | word    | –                   | capture |

question
| x        | stranger                   | question            | mention | –                   | answer |
| facebook | prospect                   | question            | reply   | –                   | answer |
| linkedin | engaged                    | question            | word    | –                   | answer |
| x        | kept                       | question in Dutch   | mention | –                   | answer |
| facebook | wants information          | question            | mention | –                   | answer |
| linkedin | wants discounts            | question            | mention | –                   | answer |
| x        | VIP                        | praise and question | mention | –                   | answer |
| facebook | VIP for 40 days            | question            | mention | –                   | answer > acknowledge |
| linkedin | VIP                        | question            | word    | preview on          | answer > invite |
| x        | kept                       | question            | mention | answer open elsewhere | answer |
| facebook | stranger                   | question            | –       | –                   | none |

advocate's praise
| x        | VIP                        | praise              | mention | –                   | amplify + thank > thank |
| facebook | VIP                        | praise              | word    | –                   | amplify + thank > thank |
| linkedin | VIP                        | praise              | reply   | –                   | amplify + thank > thank |
| x        | fully engaged              | praise              | mention | –                   | amplify + thank > thank + star |
| facebook | fully engaged; customer    | praise              | word    | –                   | amplify + thank > thank + star |
| linkedin | VIP; partner               | praise in a comment | mention | –                   | amplify + thank > thank |
| x        | VIP for 40 days            | praise              | mention | –                   | amplify + thank > thank, acknowledge |
| facebook | VIP for 40 days            | praise              | mention | preview on          | amplify + thank > thank, acknowledge, invite |
| linkedin | VIP                        | praise              | mention | thanked 20 days ago | amplify + thank > thank |
| x        | VIP; wants discounts       | praise              | mention | preview on          | amplify + thank > thank |
| x        | VIP                        | complaint, staff say praise | mention | –           | amplify + thank > thank |
| x        | VIP                        | praise              | mention | amplifying turned down here | thank |
| x        | VIP                        | praise              | mention | amplifying open elsewhere | thank |
| linkedin | VIP                        | praise              | mention | thanks open elsewhere | amplify + thank > thank |
| x        | VIP                        | praise cut short    | mention | –                   | none |
| facebook | VIP                        | praise in Dutch     | mention | –                   | answer |
| linkedin | VIP                        | praise              | –       | –                   | none |

praise
| x        | stranger                   | praise              | mention | –                   | thank + star |
| facebook | stranger                   | praise              | word    | –                   | thank + star |
| linkedin | stranger                   | praise              | reply   | –                   | thank + star |
| x        | kept                       | praise              | mention | –                   | thank + star |
| facebook | engaged                    | praise              | mention | –                   | thank + star |
| linkedin | not engaged                | praise              | word    | –                   | thank + star |
| x        | actively disengaged        | praise              | mention | –                   | thank + star |
| facebook | former                     | praise              | word    | –                   | thank + star |
| linkedin | wants information          | praise              | mention | –                   | thank + star |
| x        | engaged                    | praise              | mention | thanked 20 days ago | thank + star |
| facebook | engaged                    | praise              | mention | asked 5 days ago    | thank + star |
| linkedin | engaged                    | complaint, staff say praise | word | –              | thank + star |
| x        | stranger                   | praise cut short    | mention | –                   | none |
| facebook | engaged                    | praise in Dutch     | reply   | –                   | answer |
| linkedin | stranger                   | praise              | –       | –                   | none |
| x        | engaged                    | praise              | mention | thanks open here    | thank + star |
| x        | engaged                    | praise              | mention | thanks open elsewhere | thank + star |
| facebook | engaged                    | praise              | mention | thanks turned down here | none |
| linkedin | engaged                    | praise              | mention | thanks turned down elsewhere | thank + star |
| x        | engaged                    | praise              | mention | thanks put off      | thank + star |
| x        | engaged                    | praise              | word    | thanks open elsewhere | none |
| x        | engaged                    | praise              | word    | thanks turned down elsewhere | none |
| x        | engaged                    | praise              | word    | thanks put off      | none |
| x        | engaged                    | praise              | word    | thanks open on another network | none |
| x        | engaged                    | praise              | word    | thanks open on another network, without a link | thank + star |

overdue VIP
| x        | VIP for 40 days            | neutral             | –       | –                   | acknowledge |
| facebook | VIP for 40 days            | praise              | –       | thanked 40 days ago | acknowledge |
| linkedin | VIP for 40 days            | praise in Dutch     | word    | –                   | acknowledge |
| x        | VIP for 40 days            | neutral             | mention | –                   | acknowledge > ask |
| facebook | VIP for 40 days            | neutral             | –       | thanked 20 days ago | none |
| linkedin | VIP for 40 days            | neutral             | –       | met 5 days ago      | none |
| x        | VIP for 40 days            | neutral             | –       | they called since   | none |
| facebook | VIP for 40 days            | complaint           | –       | –                   | none |
| linkedin | VIP for 40 days; wants discounts | neutral       | –       | –                   | none |
| x        | VIP for 40 days            | praise in a comment | –       | –                   | none |
| facebook | fully engaged              | neutral             | –       | thanked 40 days ago | none |
| x        | VIP for 40 days            | praise cut short    | word    | –                   | acknowledge |

preview waiting
| x        | VIP                        | neutral             | –       | preview on          | invite |
| facebook | VIP; wants information     | praise              | –       | preview on          | invite |
| linkedin | VIP for 40 days            | neutral             | –       | preview on          | acknowledge > invite |
| x        | VIP                        | neutral             | word    | preview on          | invite > ask |
| facebook | VIP                        | neutral             | –       | preview on, told    | none |
| linkedin | VIP                        | neutral             | –       | preview over        | none |
| x        | VIP; wants discounts       | neutral             | –       | preview on          | none |
| facebook | VIP; wants discounts       | neutral             | –       | preview for discounts | invite |
| linkedin | VIP; wants conversation    | neutral             | –       | preview for discounts | none |
| x        | VIP                        | neutral             | –       | preview on; invited 5 days ago | none |
| facebook | fully engaged              | neutral             | –       | preview on          | none |
| linkedin | VIP                        | ironic praise       | word    | preview on          | ask |

escalation
| x        | stranger                   | injury              | mention | –                   | escalate |
| facebook | stranger                   | injury              | word    | –                   | escalate |
| linkedin | VIP for 40 days            | injury              | reply   | preview on          | escalate |
| x        | do not engage              | injury              | mention | –                   | escalate |
| facebook | wants nothing              | injury              | mention | –                   | escalate |
| linkedin | customer                   | injury              | mention | three unanswered    | escalate |
| x        | customer                   | injury              | mention | replied twice in the thread | escalate |
| facebook | team                       | injury              | mention | –                   | none |
| linkedin | our account                | injury              | mention | –                   | none |
| x        | stranger                   | injury              | mention | false alarm here    | careful_reply |
| facebook | stranger                   | injury              | mention | false alarm elsewhere | escalate |
| linkedin | stranger                   | injury              | mention | handed over here    | none |
| x        | customer                   | injury              | mention | handed over elsewhere | escalate |
| facebook | stranger                   | injury              | mention | hand-over put off here | none |
| linkedin | VIP for 40 days            | injury              | –       | preview on          | none |

neutral about the brand
| x        | stranger                   | neutral             | mention | –                   | ask |
| facebook | engaged                    | neutral             | word    | –                   | ask |
| linkedin | prospect; wants conversation | neutral           | word    | –                   | ask |
| x        | stranger                   | half praise         | mention | –                   | ask |
| facebook | stranger                   | half complaint      | word    | –                   | ask |
| linkedin | fully engaged              | ironic praise       | mention | –                   | ask |
| x        | engaged                    | praise, staff say neutral | mention | –             | ask |
| facebook | wants discounts            | neutral             | mention | –                   | none |
| linkedin | wants information          | neutral             | word    | –                   | none |
| x        | stranger                   | neutral             | reply   | –                   | none |
| facebook | stranger                   | neutral             | –       | –                   | none |
| linkedin | engaged                    | neutral             | mention | asked 5 days ago    | ask |
| x        | engaged                    | neutral             | mention | asking turned down elsewhere | ask |
| facebook | stranger                   | complaint in Dutch  | mention | –                   | answer |
| facebook | stranger                   | complaint in Dutch  | word    | –                   | none |
| x        | stranger                   | praise in two languages | mention | –               | ask |
| x        | stranger                   | praise in two languages | word | –                  | none |

thanked lately
| x        | VIP                        | praise              | mention | thanked 5 days ago  | amplify |
| facebook | fully engaged              | praise              | word    | thanked 5 days ago  | amplify |
| linkedin | VIP                        | praise              | mention | thanked 5 days ago; preview on | invite > amplify |
| x        | VIP                        | praise              | mention | amplified 5 days ago | thank |
| facebook | engaged                    | praise              | mention | thanked 5 days ago  | thank |
| linkedin | kept                       | praise              | word    | amplified 5 days ago | none |
| x        | VIP                        | praise              | mention | thanked 5 days ago; amplifying open elsewhere | thank |
| facebook | VIP                        | praise cut short    | mention | thanked 5 days ago  | none |
| x        | engaged                    | praise              | word    | thanked 5 days ago  | none |
| x        | engaged                    | praise              | reply   | thanked 5 days ago  | none |
| x        | engaged                    | praise              | word    | thanked on another network | none |
| x        | engaged                    | praise              | word    | thanked on another network, without a link | thank + star |
| x        | engaged                    | praise              | word    | thanked by phone    | none |
| linkedin | engaged                    | complaint           | mention | thanked 5 days ago  | careful_reply |
`

const rules = SITUATIONS.trim()
  .split('\n\n')
  .map((part) => {
    const [rule = '', ...lines] = part.split('\n')
    return { rule, rows: lines.map(rowOf) }
  })

function rowOf(line: string) {
  const [, network = '', author = '', says = '', about = '', before = '', todo = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return { network, author, says, about, before, todo }
}

describe.each(rules)('$rule', ({ rows }) => {
  it.each(rows)('$network · $author · $says · $about · $before → $todo', ({ todo, ...row }) => {
    const advice = suggest(contextOf(row))
    expect(told(advice)).toBe(todo)
    expect(advice.soft).toBe(row.about === 'word')
    if (todo !== 'none') expect(advice.reasons.length).toBeGreaterThan(0)
  })
})

it('tells of at least 120 situations, each once', () => {
  const rows = rules.flatMap((one) => one.rows.map((row) => JSON.stringify(row)))
  expect(rows.length).toBeGreaterThanOrEqual(120)
  expect(new Set(rows).size).toBe(rows.length)
})
