import { composed, onButton, opened, send, sent } from '../feeds/core/composers'
import { h } from '../feeds/core/dom'
import { mountLexical } from '../feeds/core/editors/lexical'
import { allTruths, tell } from '../feeds/core/truth'

/** A page of Perch’s: its markup is that of the stored one, its editor a real one. */
const PEEPS = [
  {
    id: '7001',
    handle: 'mara.l',
    name: 'Mara Lindqvist',
    text: 'Thank you @acme, I love my new pack. Best one I ever had!',
  },
  { id: '7002', handle: 'joan.t', name: 'Joan Tarn', text: 'Rain again.' },
]

document.querySelector('main')?.append(
  ...PEEPS.map((peep) => {
    const { id, handle, name, text } = peep
    const words = text
      .split(/(@\w+)/)
      .map((part) => (part.startsWith('@') ? h('a', { href: `/${part}` }, part) : part))
    const time = h('time', { datetime: new Date(Date.now() - 3_600_000).toISOString() }, '1 h')
    return tell(
      h(
        'article',
        {},
        h(
          'header',
          {},
          h('a', { rel: 'author', href: `/@${handle}` }, name),
          h('a', { href: `/@${handle}/${id}` }, time),
        ),
        h('p', { lang: 'en' }, ...words),
        h('button', { type: 'button' }, 'Reply'),
      ),
      { id, handle, name, text, kind: 'post', promoted: false },
    )
  }),
)

onButton('article > button', (article, id) => {
  const host = h('div', { contenteditable: 'true' })
  const button = h('button', { type: 'button', class: 'send' }, 'Send')
  button.addEventListener('click', () => send(id))
  article.append(host, button)
  opened(
    id,
    mountLexical(host, () => undefined),
  )
})

window.feed = {
  posts: () => allTruths().map(({ truth }) => truth),
  elements: () => allTruths().map(({ element }) => element),
  composed,
  sent,
} as typeof window.feed
