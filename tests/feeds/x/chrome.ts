import { h } from '../core/dom'
import type { IconName } from '../core/icons'
import { icon } from '../core/icons'
import { people, type Who } from '../core/people'
import { handleOn } from '../core/story'
import { labels } from './labels'
import { avatar, box, followButton, glyph, k, nameOf, words } from './parts'

const MENU: [IconName, string][] = [
  ['home', '/home'],
  ['search', '/explore'],
  ['bell', '/notifications'],
  ['mail', '/messages'],
  ['bookmark', '/i/bookmarks'],
  ['users', '/communities'],
  ['user', '/acme'],
]

/** The three columns; `primary` goes into the middle one. */
export function page(primary: HTMLElement): HTMLElement {
  return box('columns', banner(), h('main', { role: 'main', class: k('main') }, primary, sidebar()))
}

function banner(): HTMLElement {
  const say = labels()
  const links = MENU.map(([drawing, href], index) =>
    h(
      'a',
      { href, role: 'link', class: k('menu-item') },
      icon(drawing, { width: 26, height: 26 }),
      words(say.menu[index]),
    ),
  )
  const me = box(
    'me',
    avatar(people.acme, 'acme', 40),
    box('me-name', nameOf(people.acme), words('@acme')),
  )
  return h(
    'header',
    { role: 'banner', class: k('banner') },
    box('logo', words('𝕏')),
    h('nav', { role: 'navigation', class: k('menu') }, ...links),
    h('a', { class: k('post-button'), 'data-testid': 'SideNav_NewTweet_Button' }, words(say.post)),
    me,
  )
}

const NEWS = [
  ['City desk · Trending', 'Tidewater market', '4,120 posts'],
  ['Outdoors · Trending', '#repairnotreplace', '2,688 posts'],
  ['Weather', 'First frost in the valley', '12K posts'],
]

function sidebar(): HTMLElement {
  const say = labels()
  const news = NEWS.map(([kind, title, count]) =>
    box('news', box('muted', words(kind)), box('strong', words(title)), box('muted', words(count))),
  )
  return h(
    'div',
    { class: k('sidebar'), 'data-testid': 'sidebarColumn' },
    box('search', glyph('search'), words(say.search)),
    box('card', h('h2', { class: k('card-title') }, words(say.news)), ...news),
    box(
      'card',
      h('h2', { class: k('card-title') }, words(say.suggestions)),
      ...(['tuva', 'samira', 'zaid'] as Who[]).map(suggestion),
    ),
  )
}

/** A stranger in the side column: user cells are no posts. */
function suggestion(who: Who): HTMLElement {
  const handle = handleOn(who, 'x')
  const names = h(
    'a',
    { href: `/${handle}`, role: 'link', class: k('name-link') },
    nameOf(people[who]),
    h('div', { dir: 'ltr', class: k('handle') }, words(`@${handle}`)),
  )
  return h(
    'div',
    { class: k('user-cell'), 'data-testid': 'UserCell' },
    avatar(people[who], handle, 40),
    names,
    followButton(handle),
  )
}
