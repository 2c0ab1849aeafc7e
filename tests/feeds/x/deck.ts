import { absoluteList } from '../core/absolute-list'
import { h } from '../core/dom'
import type { FeedList } from '../core/list'
import type { Options } from '../core/options'
import { people } from '../core/people'
import type { View } from '../core/site'
import { sourceOf } from '../core/source'
import type { Story } from '../core/story'
import { labels } from './labels'
import { timeline } from './pages'
import { avatar, box, k, words } from './parts'
import { cell } from './post'
import { stories } from './stories'

/** X Pro: columns side by side, each with a list and a scrollbar of its own, and a drawer for words. */
export function deck(options: Options): View {
  const columns = [
    column(labels().home, stories, options),
    column(
      '@acme',
      stories.filter((story) => /@acme/i.test(story.says)),
      options,
    ),
  ]
  document
    .getElementById('react-root')
    ?.replaceChildren(
      h(
        'div',
        { class: k('deck'), 'data-testid': 'gryphonLayout' },
        h('div', { class: k('deck-rail') }, avatar(people.acme, 'acme', 40)),
        h('div', { class: k('deck-drawers'), id: 'drawers' }),
        h('main', { role: 'main', class: k('deck-columns') }, ...columns.map(({ whole }) => whole)),
      ),
    )
  const [first, ...others] = columns
  if (!first) throw new Error('no column')
  for (const { content, list } of others) content.addEventListener('scroll', () => list.update())
  const list: FeedList = {
    ...first.list,
    update: () => {
      for (const one of columns) one.list.update()
    },
  }
  return {
    list,
    scroller: first.content,
    headerOf: (row) => row.querySelector('[data-testid="User-Name"]'),
    mountLate: () => 0,
  }
}

function column(title: string, written: Story[], options: Options) {
  const { section, list: element } = timeline(title)
  const content = h(
    'div',
    { class: k('deck-content'), 'data-testid': 'multi-column-layout-column-content' },
    section,
  )
  const whole = h(
    'div',
    { class: k('deck-column'), 'data-testid': 'root' },
    h('div', { class: k('title'), 'data-testid': 'column-title-wrapper' }, words(title)),
    content,
  )
  const list = absoluteList({
    element,
    source: sourceOf(written, { site: 'x', ...options }),
    render: (post) => cell(post, options.now),
  })
  return { whole: box('deck-slot', whole), content, list }
}
