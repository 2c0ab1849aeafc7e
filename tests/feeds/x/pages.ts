import { shortCount } from '../core/clock'
import { h } from '../core/dom'
import { icon } from '../core/icons'
import { type Person, people, type Who } from '../core/people'
import { landscape } from '../core/pictures'
import { labels } from './labels'
import { avatar, box, followButton, k, nameOf, words } from './parts'

/** A timeline as X wraps it; the returned list stands in the section. */
export function timeline(label: string): { section: HTMLElement; list: HTMLElement } {
  const list = h('div', { style: 'position: relative;' })
  const section = h(
    'section',
    { 'aria-labelledby': 'accessible-list-0', role: 'region', class: k('section') },
    h('h1', { id: 'accessible-list-0', dir: 'auto', class: k('hidden') }, label),
    h('div', { 'aria-label': label, class: k('timeline') }, list),
  )
  return { section, list }
}

export function primary(...children: (Node | null)[]): HTMLElement {
  return h('div', { class: k('primary'), 'data-testid': 'primaryColumn' }, ...children)
}

/** "For you" and "Following" take turns without a change of address. */
export function tabs(chosen: number, choose: (tab: number) => void): HTMLElement {
  const say = labels()
  const tab = (name: string, index: number) => {
    const link = h(
      'div',
      { role: 'tab', tabindex: '0', 'aria-selected': String(index === chosen), class: k('tab') },
      box('tab-face', words(name), index === chosen && box('tab-line')),
    )
    link.addEventListener('click', () => choose(index))
    return link
  }
  return box(
    'tabs',
    h('div', { role: 'tablist', class: k('tablist') }, ...[say.forYou, say.following].map(tab)),
  )
}

/** Offers posts that are newer than the first. */
export function newPosts(count: number, press: () => void): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: k('new-posts'), 'data-testid': 'pillLabel' },
    words(labels().newPosts(count)),
  )
  button.addEventListener('click', press)
  return button
}

export function title(text: string): HTMLElement {
  return box('title', h('h2', { dir: 'ltr', role: 'heading', class: k('title-text') }, words(text)))
}

/** The head of a profile page. */
export function profile(who: Who): HTMLElement {
  const person: Person = people[who]
  const names = h(
    'div',
    { class: k('profile-name'), 'data-testid': 'UserName' },
    nameOf(person),
    h('div', { dir: 'ltr', class: k('handle') }, words(`@${person.x}`)),
  )
  return box(
    'profile',
    h('img', { alt: '', class: k('cover'), src: landscape(person.followers) }),
    box('profile-row', avatar(person, person.x ?? '', 40), followButton(person.x ?? '')),
    names,
    h('div', { 'data-testid': 'UserDescription', class: k('bio') }, words(person.headline)),
    box('facts', icon('calendar', { width: 16, height: 16 }), words('Joined March 2014')),
    box(
      'facts',
      h(
        'a',
        { href: `/${person.x}/verified_followers`, role: 'link' },
        words(shortCount(person.followers)),
        words(' Followers'),
      ),
    ),
  )
}
