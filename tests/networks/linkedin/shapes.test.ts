import { describe, expect, it } from 'vitest'
import linkedin from '../../../lib/networks/linkedin'
import { parse, readAll } from '../fixtures'

interface Card {
  above?: string
  author?: string
  text?: string
  tools?: string
}

/** A card of 2026, as `faults.test.ts` has it. */
function card({ above = '', author = MARA, text = 'Tea is ready.', tools = '' }: Card): Document {
  return parse(`<div componentkey="update-card-focusAbcFeedType_X">${above}<div>${author}
    ${tools}</div><p><span data-testid="expandable-text-box">${text}</span></p></div>`)
}

const MARA = '<a href="/in/mara-lind/"><p>Mara Lind</p><p>• 2nd</p><p>Brewer</p><p>2h •</p></a>'
/** A picture, and the name alone, as whoever is suggested has it. */
const MARA_ALONE = `<a href="/in/mara-lind/"><figure><img alt=""></figure></a>
  <a href="/in/mara-lind/"><p>Mara Lind</p></a><p>Brewer</p><p>2h •</p>`
const only = (parts: Card) => readAll(linkedin, card(parts))[0]

describe('raw line breaks', () => {
  const words = 'Tea is ready.\n\nCome in.'
  const body = (attributes: string, inside = words) => `<div ${attributes}>${inside}</div>`

  it.each([
    [
      'a style',
      body('class="update-components-update-v2__commentary" style="white-space:pre-wrap"'),
    ],
    [
      'a style within',
      body(
        'class="update-components-update-v2__commentary"',
        `<span style="white-space: pre-line">${words}</span>`,
      ),
    ],
    [
      'a class within',
      body(
        'class="update-components-update-v2__commentary"',
        `<span class="whitespace-pre-wrap">${words}</span>`,
      ),
    ],
  ])('are those of a text that says so by %s', (_, text) => {
    const page =
      parse(`<div class="feed-shared-update-v2" data-urn="urn:li:activity:7444658505212661760">
      <div class="update-components-actor__meta"><a class="update-components-actor__meta-link" href="/in/mara-lind">Mara Lind</a></div>${text}</div>`)
    expect(readAll(linkedin, page)[0]?.text).toBe(words)
  })

  it.each(['\r\n', '\u2028', '\u2029'])('may be written as %j', (end) => {
    expect(only({ text: `Tea.${end}Come in.` })?.text).toBe('Tea.\nCome in.')
  })

  it('are those of a comment', () => {
    const urn = 'urn:li:comment:(urn:li:activity:7444658505212661760,7444658505212661761)'
    const page = parse(`<div componentkey="${urn}"><a href="/in/mara-lind/"><p>Mara Lind</p></a>
      <p data-view-name="comment-commentary"><span>${words}</span></p></div>`)
    expect(readAll(linkedin, page)[0]?.text).toBe(words)
  })
})

describe('a suggested connection above the author', () => {
  const suggested = '<a href="/in/sami/" class="underline">Sami Suggested</a>'
  const invite = '<button aria-label="Sami Suggested einladen">Vernetzen</button>'
  const menu = (label: string) =>
    `<button aria-label="${label}" aria-haspopup="menu"><svg></svg></button>`

  it.each([
    ['in German', `${suggested}${invite}`, menu('Kontrollmenü für Beitrag von Mara Lind öffnen')],
    ['in Arabic', suggested, menu('فتح قائمة التحكم للمنشور بواسطة Mara Lind')],
    [
      'with a picture',
      `<a href="/in/sami/"><figure><img alt=""></figure></a>${suggested}${invite}`,
      menu('Mara Lind…'),
    ],
    ['in a heading', `<h2>Vorschläge für Sie</h2><div>${suggested}</div>`, menu('Mehr: Mara Lind')],
    ['with marks in its name', suggested, menu('Mehr: Ma\u200bra Lind')],
  ])('is not the author, %s', (_, above, tools) => {
    for (const author of [MARA, MARA_ALONE]) {
      const found = only({ above: `<div>${above}</div>`, author, tools })
      expect(found?.author.handle).toBe('mara-lind')
      expect(found).not.toHaveProperty('sharedBy')
    }
  })

  it.each([
    ['of two lines', '<a href="/in/sami/"><p>Sami</p><p>Potter at Acme</p></a>'],
    ['of three lines', '<a href="/in/sami/"><p>Sami</p><p>• 3rd</p><p>Potter</p></a>'],
    ['in a list', '<ul><li><a href="/in/sami/"><span>Sami</span></a></li></ul>'],
  ])('%s is not the author, who stands above the text', (_, above) => {
    expect(only({ above })?.author.handle).toBe('mara-lind')
    const tools = '<button aria-label="Mehr: Mara Lind"><svg id="overflow-web-ios"></svg></button>'
    expect(only({ above, author: MARA_ALONE, tools })?.author.handle).toBe('mara-lind')
  })

  it('is not the author where neither has more than a name', () => {
    const above = `<div>${suggested}${invite}</div>`
    expect(only({ above, author: MARA_ALONE })?.author.handle).toBe('mara-lind')
  })

  it.each([
    ['a button to dismiss it', '<button aria-label="Dismiss post by Mara Lind"></button>'],
    ['a button to follow', '<button aria-label="Follow Mara Lind"></button>'],
  ])('is told from the author by %s', (_, tools) => {
    const found = only({ above: `<div>${suggested}</div>`, author: MARA_ALONE, tools })
    expect(found?.author.handle).toBe('mara-lind')
  })
})

describe('whoever shared a post', () => {
  const rosa = '<a href="/in/rosa-dahl/">Rosa Dahl</a>'
  it.each([
    ...['hat dies repostet', 'a republié ceci', 'ha vuelto a publicar esto', 'repostou isso'],
    ...[
      'compartilhou isto',
      'ha diffuso il post',
      'heeft dit gedeeld',
      'har delat detta',
      'delte dette',
    ],
    ...[
      'har delt dette',
      'jakoi tämän',
      'sdílel(a) toto',
      'megosztotta ezt',
      'a distribuit',
      'podał(a) dalej',
    ],
    ...[
      'bunu yeniden yayınladı',
      'это репостнул',
      'поширив це',
      'κοινοποίησε αυτό',
      'أعاد نشر هذا',
      'שיתף את זה',
    ],
    ...[
      'さんが再投稿しました',
      '转发了',
      '轉發了',
      '님이 퍼감',
      '님이 공유함',
      'đã chia sẻ',
      'membagikan ini',
      'แชร์สิ่งนี้',
      'ने यह साझा किया',
      'reposted this • 1d',
    ],
    ...[
      'volvió a publicar esto',
      'ha ripubblicato',
      'heeft dit opnieuw geplaatst',
      'la ut på nytt',
    ],
    ...['znovu zveřejnil', 'újra közzétette', 'поділився цим', 'פרסם מחדש'],
    ...['님이 재게시했습니다', 'đã đăng lại', 'memposting ulang', 'รีโพสต์'],
    ...['ने इसे रीपोस्ट किया', 'به اشتراک گذاشت'],
  ])('is read in any language: %s', (words) => {
    for (const above of [
      `<p>${rosa} ${words}</p>`,
      `<div>${rosa}<span>${words}</span></div>`,
      `<a href="/in/rosa-dahl/"><p><strong>Rosa Dahl</strong> ${words}</p></a>`,
      `<a href="/in/rosa-dahl/"><span>Rosa Dahl</span><span>${words}</span></a>`,
      `<div><a href="/in/rosa-dahl/"><figure><img alt=""></figure></a>${rosa}</div><div>${words}</div>`,
    ]) {
      for (const author of [MARA, MARA_ALONE]) {
        const found = only({ above, author })
        expect(found?.author.handle).toBe('mara-lind')
        expect(found?.sharedBy).toMatchObject({ handle: 'rosa-dahl', name: 'Rosa Dahl' })
      }
    }
  })

  it.each([
    'likes this',
    'hat das kommentiert',
    'يتابع Mara Lind',
    'さんがコメントしました',
    'folgt Mara Lind',
    'gefällt das',
    'ने इस पोस्ट पर टिप्पणी की',
    'แสดงความคิดเห็นในโพสต์นี้',
    'is a mutual connection',
  ])('is nobody who did something else: %s', (words) => {
    for (const above of [
      `<p>${rosa} ${words}</p>`,
      `<a href="/in/rosa-dahl/"><p><strong>Rosa Dahl</strong> ${words}</p></a>`,
    ]) {
      const found = only({ above })
      expect(found?.author.handle).toBe('mara-lind')
      expect(found).not.toHaveProperty('sharedBy')
    }
  })
})

describe('an advert', () => {
  const lines = (label: string) =>
    `<a href="/company/acme/"><p>Acme</p><p>1,204 followers</p><p>${label}</p></a>`

  it.each([
    ...[
      'Promoted',
      'Ad',
      'Anzeige',
      'Gesponsert',
      'Sponsorisé',
      'Promocionado',
      'Promovido',
      'إعلان',
      'إعلان مموّل',
    ],
    ...[
      'مُروَّج',
      'ממומן',
      'プロモーション',
      '推广',
      'Promowane',
      'Promoted by Acme',
      'Pro\u200bmoted',
      'Gesponsert\u00a0•',
    ],
    ...['Promosso', 'Promotert', 'تبلیغ شده'],
    ...['प्रमोट किया गया', 'प्रमोटेड', 'Öne çıkarılan içerik'],
  ])('is known by its word, also of a person: %s', (label) => {
    expect(only({ author: lines(label) })?.promoted).toBe(true)
    const person = `<a href="/in/mara-lind/"><p>Mara Lind</p><p>Brewer</p><p>${label}</p></a>`
    expect(only({ author: person })?.promoted).toBe(true)
  })

  it.each(['2h •', '٢ س •', '1 Std. •', '3週間 •', 'Ad Berg, 2 h'])(
    'is not made by a time: %s',
    (line) => {
      const person = `<a href="/in/mara-lind/"><p>Mara Lind</p><p>Promoter of tea</p><p>${line}</p></a>`
      expect(only({ author: person })?.promoted).toBe(false)
    },
  )
})

it('takes out of names what shows nothing, and of labels too', () => {
  const author =
    '<a href="/in/mara-lind/"><figure><img alt="View Ma\u2060ra L\ufe0find’s profile"></figure></a>'
  expect(only({ author, text: 'Te\u034fa\ufeff is' })).toMatchObject({
    author: { name: 'Mara Lind' },
    text: 'Tea is',
  })
})
