import { describe, expect, it } from 'vitest'
import facebook from '../../../lib/networks/facebook'
import { parse, readAll } from '../fixtures'

const words = '<div data-ad-preview="message" id="m">Tea is ready</div>'
const withLine = (line: string, below = '') =>
  `<div aria-posinset="1" aria-labelledby="h" aria-describedby="t m">
    <h4 id="h"><a href="/ana.sol">Ana Sol</a></h4><span id="t">${line}</span>${words}${below}</div>`
const only = (html: string) => readAll(facebook, parse(html))[0]
const long = `/?__cft__[0]=${'x'.repeat(320)}`

describe('the word for an advert', () => {
  it.each([
    ...['Ad', 'Sponsored', 'Gesponsert', 'Anzeige', 'Publicité', 'Annonse', 'Reclamă'],
    ...['إعلان', 'اعلان', 'إعلان مموّل', 'تبلیغ', 'آگهی', 'اشتہار', 'מודעה', 'ממומן', 'Реклама'],
    ...['Reklaam', 'Reklāma', 'Oglas', 'Publicitate', 'Anunci', 'Tangazo', 'Advertensie', 'Оглас'],
    ...['Sponsorisé', 'Sponzorováno', 'Szponzorált', 'Sponsorkirî', 'Gesponsord', 'Sponsrad'],
    ...[
      'বিজ্ঞাপন',
      'विज्ञापन',
      'ప్రకటన',
      'ਇਸ਼ਤਿਹਾਰ',
      'જાહેરાત',
      'ಜಾಹೀರಾತು',
      'പരസ്യം',
      'פרסומת',
      '広告',
      '광고',
      '广告',
      'SPONSORED',
    ],
  ])('is known in any language and shape: %s', (word) => {
    const strewn = [...word].join('\u200b\u034f')
    expect(only(withLine(`<a href="#">${word}</a>`))?.promoted).toBe(true)
    expect(only(withLine(`<span>${strewn}</span> · `))?.promoted).toBe(true)
    expect(only(withLine(`<a href="#" aria-label="${word}"><canvas></canvas></a>`))?.promoted).toBe(
      true,
    )
    const drawn = `<a href="#"><svg><use xlink:href="#w"></use></svg></a>`
    expect(only(`<svg><text id="w">${word}</text></svg>${withLine(drawn)}`)?.promoted).toBe(true)
  })

  it.each([
    ['names who paid', '<span>Sponsored</span> · Paid for by Acme'],
    ['stands before the place', 'Gesponsert · Berlin'],
    ['is a button', '<div role="button"><span>Sponsored</span></div>'],
    ['is parted by another dot', 'Sponsorisé‧Paris'],
    ['names a drawing', '<a href="#"><svg><title>Ad</title></svg></a>'],
    ['has a title', '<a href="#"><canvas title="Ad"></canvas></a>'],
    [
      'is labelled in pieces',
      '<a href="#"><i aria-labelledby="p q"></i></a><p id="p">Spon</p><p id="q">sored</p>',
    ],
    ['is described', '<a href="#" aria-describedby="p"><canvas></canvas></a><p id="p">Ad</p>'],
  ])('is known where the line %s', (_, line) => expect(only(withLine(line))?.promoted).toBe(true))
})

describe('an advert whose word is drawn', () => {
  const canvas = '<a href="/?__cft__[0]=short"><canvas></canvas></a>'

  it.each([
    'https://a.example/?utm_source=facebook&utm_medium=paid_social',
    'https://a.example/?utm_medium=CPC',
    'https://a.example/?utm_medium=ppc&utm_campaign=tea',
    'https://a.example/?utm_source=fb_ads',
    'https://a.example/?hsa_acc=1&hsa_cam=2',
    'https://a.example/?campaign_id=120&ad_id=121',
  ])('is known by where it leads: %s', (address) => {
    const wrapped = `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}&h=A`
    for (const href of [address, wrapped]) {
      const below = `<a href="${href.replaceAll('&', '&amp;')}">a.example</a>`
      expect(only(withLine(canvas, below))?.promoted).toBe(true)
      expect(only(withLine('<a href="#">2 h</a>', below))?.promoted).toBe(false)
    }
  })

  it('is known by the way to what Facebook says about adverts, and where no link draws it', () => {
    const about = '<a href="/ads/about/?tea">Why?</a>'
    expect(only(withLine(canvas, about))?.promoted).toBe(true)
    const bare = withLine('<i role="link"><canvas></canvas></i>', about)
    expect(only(bare.replace('aria-describedby="t m"', ''))?.promoted).toBe(true)
  })

  it('is none whose line leads to the post, whatever it links to', () => {
    const line = canvas.replace('/?', '/ana.sol/posts/pfbid0x?')
    const below = '<a href="https://a.example/?utm_medium=paid_social">a.example</a>'
    expect(only(withLine(line, below))?.promoted).toBe(false)
  })

  it.each([
    ['as a picture', `<a href="${long}"><img src="data:image/png;base64,AA"></a>`],
    ['as a background', `<a href="${long}"><i style="background-image:url(t.png)"></i></a>`],
    ['as a drawing', `<a href="${long}"><svg><path d="M0 0"></path></svg></a>`],
    ['letter by letter', `<a href="${long}"><canvas></canvas><canvas></canvas></a>`],
    ['as words', `<a href="${long}"><span>Gerade eben</span></a>`],
    ['in words of Arabic', `<a href="${long}"><span>قبل لحظات</span></a>`],
    ['in a label', `<a href="${long}" aria-label="À l’instant"><canvas></canvas></a>`],
  ])('is none where a time stands, %s', (_, line) => {
    const below = '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F">A</a>'
    expect(only(withLine(line, below))?.promoted).toBe(false)
  })
})

describe('somebody without a link', () => {
  const group = '<h4 id="h"><a href="/groups/7/">Tea</a></h4>'
  const shot = '<div><a href="/photo/?fbid=1"><img></a></div>'
  const menu = '<div role="button" aria-haspopup="menu" aria-label="Mehr"></div>'

  it.each(['Anonymous member', 'Anonymes Mitglied', 'Membre anonyme', 'عضو مجهول', '匿名メンバー'])(
    'is nobody: %s',
    (name) => {
      const liked = '<div><a href="/groups/7/user/9/">Lin</a> und 5 weitere</div>'
      const parts = [`<span>${name}</span>`, shot, liked].join('')
      const post = (inside: string) =>
        `<div aria-posinset="1" aria-labelledby="h" aria-describedby="t">${inside}</div>`
      expect(only(post(group + parts))).toBeUndefined()
      expect(only(post(`${group}<span>${name}</span>${menu}${shot}${liked}`))).toBeUndefined()
      expect(
        only(post(`<h3><b>${name}</b></h3>${shot}${liked}<h4><a href="/otto">Otto</a></h4>`)),
      ).toBeUndefined()
      expect(
        only(post(`<div dir="auto">${name}</div>${menu}${shot}<h4><a href="/otto">Otto</a></h4>`)),
      ).toBeUndefined()
    },
  )

  it('is nobody where somebody with a link stands beside the name', () => {
    const post = (inside: string) =>
      `<div aria-posinset="1" aria-labelledby="h" aria-describedby="t">${inside}</div>`
    const name = '<span>Anonymous member</span>'
    const lin = '<div><a href="/groups/7/user/9/">Lin</a> commented</div>'
    for (const inside of [
      `<h4 id="h">${name} is with <a href="/otto">Otto</a></h4>${words}`,
      `<h4 id="h">${name} ▸ <a href="/groups/7/">Tea</a></h4>${lin}${words}`,
      `${group}<div>${name}</div>${lin}`,
    ])
      expect(only(post(inside))).toBeUndefined()
    const member = '<a href="/groups/7/user/5/">Mara</a> · <a href="#">2 h</a>'
    const join = group.replace('</h4>', ' · <i role="button">Join</i></h4>')
    expect(only(post(`${join}<div>${member}</div>${words}`))?.author.name).toBe('Mara')
  })

  it.each([
    ['in words without a language', '<div><span>Danke <a href="/otto">Otto</a></span></div>'],
    ['in a paragraph', '<div><p><a href="/otto">Otto</a>, danke!</p></div>'],
    ['in words of a direction', '<div dir="auto">Danke <a href="/otto">Otto</a></div>'],
  ])('who comments is not whom they name %s', (_, said) => {
    const comment = (name: string) => `<div role="article" aria-label="Kommentar">${name}${said}
      <ul><li><a href="/groups/7/posts/1?comment_id=1">1 Std.</a></li></ul></div>`
    expect(only(comment('<span>Anonymes Mitglied</span>'))).toBeUndefined()
    expect(only(comment('<span><a href="/ana.sol">Ana Sol</a></span>'))?.author.name).toBe(
      'Ana Sol',
    )
  })
})

describe('a profile without a heading of the first rank', () => {
  const profile = (title: string, inside: string) =>
    facebook.profile(
      new URL('https://www.facebook.com/ana.sol'),
      parse(`<title>${title}</title><div role="main">${inside}</div>`),
    )

  it.each([
    ['with a count in other figures', '(٣) Ana Sol | Facebook', '<h2>Ana Sol</h2>'],
    [
      'with a badge in its heading',
      'Ana Sol | Facebook',
      '<h2>Ana Sol <i>Verified account</i></h2>',
    ],
    ['with another name behind', 'Ana Sol | Facebook', '<h2>Ana Sol <span>(Anita)</span></h2>'],
    [
      'with a sentence for its picture',
      'Ana Sol | Facebook',
      '<svg role="img" aria-label="Profilbild von Ana Sol"></svg>',
    ],
    [
      'with its picture as an image',
      'Ana Sol | Facebook',
      '<a aria-label="Ana Sol"><svg><image></image></svg></a>',
    ],
    ['with a heading of another kind', 'Ana Sol | Facebook', '<div role="heading">Ana Sol</div>'],
    ['with its town in the title', 'Ana Sol | Kiel | Facebook', '<h2>Ana Sol</h2>'],
    ['with its page in the title', 'Ana Sol - Home | Facebook', '<h2>Ana Sol</h2>'],
    ['and nothing else', 'Ana Sol', '<h2>Ana Sol</h2>'],
    ['without a heading', 'Ana Sol | Facebook', '<span dir="auto">Ana Sol</span>'],
    ['with a heading of rank one', 'Facebook', '<i role="heading" aria-level="1">Ana Sol</i>'],
    ['with joiners in it', 'A\u200dna\ufe0f Sol | Facebook', '<h2>Ana\u2060 Sol</h2>'],
  ])('is whose title it is, %s', (_, title, inside) => {
    expect(profile(title, inside)).toMatchObject({ handle: 'ana.sol', name: 'Ana Sol' })
  })

  it('is not one whose name is another’s beginning', () => {
    expect(profile('Ana | Facebook', '<h2>Anabel Ruiz</h2>')).toBeNull()
    expect(profile('Ana | Facebook', '<span dir="auto">Ana and 3 others</span>')).toBeNull()
    expect(profile('Facebook', '<h2>Facebook</h2>')).toBeNull()
  })
})

describe('characters that show nothing', () => {
  const strewn = (text: string, character: string) => [...text].join(character)
  const characters = [
    ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2060', '\u2064'],
    ...['\u2066', '\u2069', '\u206f', '\u034f', '\ufeff', '\u00ad', '\ufe00', '\ufe0e', '\ufe0f'],
    ...['\u{e0020}', '\u{e0100}', '\u{e01ef}', '\ufe0f\u200d'],
  ]

  it.each(characters)('%j is in no name', (character) => {
    const html = withLine('<a href="#">2 h</a>').replace('Ana Sol', strewn('Ana Sol', character))
    expect(only(html)).toEqual(only(withLine('<a href="#">2 h</a>')))
  })

  it.each([
    '❤️',
    '1️⃣',
    'ℹ️',
    '👩🏽‍💻',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '🏳️‍🌈',
    'می‌خواهم',
    'क्‍ष',
  ])('stay in %s', (written) => {
    const html = withLine('<a href="#">2 h</a>').replace('is ready', written)
    expect(only(html)?.text).toBe(`Tea ${written}`)
  })

  it('are not what tells whom an editor answers', () => {
    const comment = `<div role="article" aria-label="A"><a href="/lin">L\u034fin</a>
      <ul><li><a href="/a/posts/1?comment_id=1">1 h</a></li></ul></div>`
    const reply = comment
      .replace('/lin', '/otto')
      .replace('L\u034fin', 'Otto')
      .replace('comment_id=1', 'comment_id=1&reply_comment_id=2')
    const editor =
      '<div contenteditable="true" role="textbox" aria-label="Reply to L\u2060in"></div>'
    const page = parse(
      `${withLine('<a href="#">2 h</a>', `<div>${comment}${reply}${editor}</div>`)}`,
    )
    const [first] = page.querySelectorAll('[role="article"]')
    expect(first && facebook.replyBox(first)?.getAttribute('role')).toBe('textbox')
  })
})
