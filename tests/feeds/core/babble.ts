import { castOf, type Site, type Who } from './people'
import { pick, type Random } from './random'
import type { Story } from './story'

const OPENERS = [
  'Small thing, but',
  'Nobody asked, however:',
  'Two weeks in and',
  'Update on yesterday:',
  'Reminder to self:',
  'Overheard on the tram:',
  'My neighbour swears that',
  'Honestly,',
  'Third coffee of the day and',
  'For the record:',
]

const MIDDLES = [
  'the long way round the lake is still the better one.',
  'a list on paper beats every app I have paid for.',
  'you can hear who reads the question before they answer it.',
  'the best meeting this month was the one we walked.',
  'bread needs less flour and more patience than you think.',
  'half of my job is asking people what they meant.',
  'nothing teaches planning like missing the last ferry.',
  'the library lends out drills now, and the drills are good.',
  'we moved the desk to the window and got an hour of the day back.',
  'I will defend umbrellas that cost more than the jacket.',
  'there is a queue for the queue at the bike shop.',
  'the twins have learned the word “actually”.',
]

const BRAND = [
  '@acme mended my strap again and would not take a coin for it. That is how you keep people.',
  'Still waiting for @acme to answer. Eleven days for a zip, come on.',
  'Does the @acme Ridge fit under a plane seat? Asking for Friday.',
  'Saw somebody with the same Acme bag on the platform. We nodded.',
  'The @acme repair van is at the market until six, by the way.',
  'Third Acme buckle that cracked this winter. Disappointed, to be honest.',
  'Borrowed an Acme pack for the weekend and now I do not want to give it back.',
]

const ARABIC = [
  'وصلت الحقيبة من @acme اليوم، والخياطة ممتازة فعلًا. شكرًا لكم.',
  'الطريق الطويل حول البحيرة أجمل بكثير في الصباح.',
  'هل يعرف أحد متى يفتح محل @acme في وسط المدينة؟',
  'فنجان القهوة الثالث ولم أبدأ العمل بعد.',
]

const CLOSERS = ['', '', '', ' Anyway.', ' #smallwins', ' Ask me how I know.', ' #mondaymood']

/** Another post of small talk, one in six of them about the brand. */
export function babble(random: Random, site: Site, row: number): Story {
  const crowd = castOf(site).filter((who) => who !== 'acme' && who !== 'vellora')
  const by = pick(random, crowd)
  const story: Story = { by, says: wordsOf(random, by), minutes: 40 + row * 23 }
  const fate = random()
  if (fate < 0.08) return { ...story, via: { by: other(random, crowd, by), how: 'repost' } }
  if (fate < 0.16) return { ...story, quoting: quoteBy(random, other(random, crowd, by), row) }
  if (fate < 0.22) return advertisement(row)
  if (fate < 0.4) return { ...story, picture: random() < 0.6 ? 'photo' : 'video' }
  return story
}

function wordsOf(random: Random, by: Who): string {
  if (by === 'noor' || by === 'zaid') return pick(random, ARABIC)
  if (random() < 0.17) return pick(random, BRAND)
  return `${pick(random, OPENERS)} ${pick(random, MIDDLES)}${pick(random, CLOSERS)}`
}

function quoteBy(random: Random, by: Who, row: number) {
  return { by, says: wordsOf(random, by), minutes: 90 + row * 23 }
}

function advertisement(row: number): Story {
  const says = 'Close the books on the first, not on the fifteenth. Try it for a month. #invoices'
  return { by: 'vellora', says, minutes: 60 + row * 23, promoted: true, picture: 'photo' }
}

function other(random: Random, crowd: Who[], by: Who): Who {
  return pick(
    random,
    crowd.filter((who) => who !== by),
  )
}
