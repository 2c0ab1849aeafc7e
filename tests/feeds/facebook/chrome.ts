import { h } from '../core/dom'
import { type IconName, icon } from '../core/icons'
import { type Person, people, type Who } from '../core/people'
import { landscape } from '../core/pictures'
import { labels } from './labels'
import { box, k, link, nameParts, portrait, press, profileOf, span } from './parts'

const TABS: IconName[] = ['home', 'film', 'store', 'users', 'grid']
const MENU: IconName[] = [
  'users',
  'calendar',
  'bookmark',
  'users',
  'video',
  'store',
  'newspaper',
  'calendar',
]

/** Top bar and three columns; `main` goes into the middle one. */
export function page(main: HTMLElement): HTMLElement {
  return box('page', topBar(), box('columns', leftRail(), main, rightRail()))
}

function topBar(): HTMLElement {
  const tabs = TABS.map((drawing, index) =>
    h(
      'a',
      { href: '/', class: k(index === 0 ? 'tab-chosen' : 'tab'), role: 'link' },
      icon(drawing, { width: 24, height: 24 }),
    ),
  )
  const round = (drawing: IconName) => box('round', icon(drawing, { width: 20, height: 20 }))
  return h(
    'div',
    { role: 'banner', class: k('top') },
    box(
      'top-start',
      box('logo', 'f'),
      box('search', icon('search', { width: 16, height: 16 }), labels().search),
    ),
    h('div', { role: 'navigation', class: k('tabs') }, ...tabs),
    box(
      'top-end',
      round('grid'),
      round('talk'),
      round('bell'),
      portrait(people.acme, 40, { role: 'img', 'aria-label': 'Acme' }),
    ),
  )
}

function leftRail(): HTMLElement {
  const rows = labels().menu.map((name, index) =>
    box('rail-row', icon(MENU[index] ?? 'grid', { width: 28, height: 28 }), span('plain', name)),
  )
  const me = box(
    'rail-row',
    portrait(people.acme, 36, { 'aria-hidden': 'true' }),
    span('plain', 'Acme'),
  )
  return h('div', { role: 'navigation', class: k('rail') }, me, ...rows)
}

/** Contacts: links to people that are no posts. */
function rightRail(): HTMLElement {
  const contacts: Who[] = ['anouk', 'bao', 'tuva', 'kenji', 'samira', 'dmitri', 'rosa']
  const rows = contacts.map((who) =>
    link(
      profileOf(who),
      'rail-row',
      {},
      portrait(people[who], 36, { 'aria-hidden': 'true' }),
      span('plain', ...nameParts(people[who])),
    ),
  )
  const title = box('rail-title', labels().contacts)
  return h('div', { role: 'complementary', class: k('rail') }, title, ...rows)
}

/** The box over the feed in which a new post begins. */
export function startPost(): HTMLElement {
  return box(
    'start',
    portrait(people.acme, 40, { 'aria-hidden': 'true' }),
    box('start-field', labels().mind),
  )
}

export function mainColumn(...children: Node[]): HTMLElement {
  return h('div', { role: 'main', class: k('main') }, ...children)
}

/** The list of a feed under its hidden heading. */
export function feed(): { section: HTMLElement; list: HTMLElement } {
  const list = h('div', {})
  const heading = h('h3', { dir: 'auto', class: k('visually-hidden') }, labels().feed)
  return { section: h('div', {}, heading, list), list }
}

/** The head of a group, with a menu that is no post's. */
export function groupHead(name: string): HTMLElement {
  const menu = press(
    'menu-button',
    { 'aria-expanded': 'false', 'aria-haspopup': 'menu', 'aria-label': 'More' },
    icon('more', { width: 20, height: 20 }),
  )
  const title = link(`https://www.facebook.com/groups/${name}/`, 'name-link', {}, name)
  return box('profile', h('h1', {}, title), menu, h('h2', { dir: 'auto' }, 'Featured'))
}

/** The head of a profile or page. */
export function profile(who: Who): HTMLElement {
  const person: Person = people[who]
  return box(
    'profile',
    h('img', { alt: '', class: k('cover'), src: landscape(person.followers) }),
    box(
      'profile-row',
      portrait(person, 96, { role: 'img', 'aria-label': person.name }),
      box('profile-names', h('h1', {}, ...nameParts(person)), span('muted', person.headline)),
    ),
  )
}
