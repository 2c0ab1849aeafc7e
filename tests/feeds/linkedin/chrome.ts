import { h } from '../core/dom'
import { type IconName, icon } from '../core/icons'
import { type Person, people, type Who } from '../core/people'
import { landscape } from '../core/pictures'
import { labels } from './labels'
import { box, COMPANY_NUMBER, k, line, portrait, profileOf } from './parts'

const NAV: [IconName, string][] = [
  ['home', '/feed/'],
  ['users', '/mynetwork/'],
  ['briefcase', '/jobs/'],
  ['talk', '/messaging/'],
  ['bell', '/notifications/'],
]

/**
 * The page: a bar and, under it, an element that scrolls in the window's place, with three
 * columns in it.
 */
export function page(main: HTMLElement): { root: HTMLElement; scroller: HTMLElement } {
  const scroller = h(
    'main',
    { id: 'workspace', class: k('workspace') },
    box('columns', me(), main, news()),
  )
  return { root: box('app', bar(), scroller), scroller }
}

function bar(): HTMLElement {
  const say = labels()
  const links = NAV.map(([drawing, href], index) =>
    h(
      'a',
      { href, class: k(index === 0 ? 'nav-chosen' : 'nav') },
      icon(drawing, { width: 22, height: 22 }),
      h('span', {}, say.nav[index]),
    ),
  )
  return h(
    'header',
    { class: k('bar') },
    box(
      'bar-inner',
      box('logo', 'in'),
      box('search', icon('search', { width: 16, height: 16 }), 'Search'),
      h('nav', { class: k('navs') }, ...links),
    ),
  )
}

function me(): HTMLElement {
  return h(
    'aside',
    { class: k('side') },
    box(
      'panel',
      h('img', { alt: '', src: landscape(5), class: k('me-cover') }),
      box(
        'me-body',
        h('a', { href: profileOf('acme') }, portrait('acme', '', 64)),
        line('name', people.acme.name),
        line('fact', people.acme.headline),
      ),
    ),
  )
}

const NEWS = [
  'Ferries run late, meetings too',
  'Repair is the new retail',
  'Small shops, big parcels',
  'Who still reads manuals?',
]

function news(): HTMLElement {
  const rows = NEWS.map((title, n) =>
    box(
      'news',
      line('news-title', title),
      line('fact', `${n + 2}h ago · ${(n + 3) * 412} readers`),
    ),
  )
  return h(
    'aside',
    { class: k('side') },
    box('panel-padded', h('h2', { class: k('panel-title') }, labels().news), ...rows),
  )
}

/** The box over the feed in which a new post begins. */
export function startPost(): HTMLElement {
  return box(
    'start',
    portrait('acme', '', 48),
    h('button', { type: 'button', class: k('start-button') }, labels().start),
  )
}

/** A whole page of the older generation, as newer ones show it in the place of a list. */
export function olderPage(path: string): HTMLElement {
  return h('iframe', { 'data-testid': 'interop-iframe', src: `/preload${path}`, class: k('frame') })
}

/** The list of the newer generation. */
export function lazyColumn(): HTMLElement {
  return h('div', {
    class: k('feed'),
    role: 'list',
    'data-testid': 'mainFeed',
    'data-component-type': 'LazyColumn',
    componentkey: 'container-update-list_mainFeed-lazy-container',
  })
}

/** The list of the older generation. */
export function finiteScroll(): HTMLElement {
  return h('div', { class: 'scaffold-finite-scroll__content' })
}

/** The head of a person's or company's page. */
export function profile(who: Who): HTMLElement {
  const person: Person = people[who]
  return box(
    'panel',
    h('img', { alt: '', src: landscape(person.followers), class: k('cover') }),
    box(
      'me-body',
      portrait(who, person.name, 96),
      h('h1', { class: k('profile-name') }, person.name),
      line('fact', person.headline),
      line('fact', labels().followers(person.followers.toLocaleString('en'))),
    ),
  )
}

/** What stands beside all pages on which Acme's admin works. */
export function adminNavigation(): HTMLElement {
  const admin = `/company/${COMPANY_NUMBER}/admin`
  return h(
    'aside',
    { class: 'org-organizational-page-admin-navigation' },
    h('h1', { class: 'org-organizational-page-admin-navigation__title' }, people.acme.name),
    h('a', { href: '/company/acme/?viewAsMember=true' }, labels().viewAsMember),
    h('a', { href: `${admin}/page-posts/published/` }, labels().pagePosts),
    h('a', { href: `${admin}/notifications/all/` }, labels().activity),
  )
}
