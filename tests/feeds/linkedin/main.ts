import { h } from '../core/dom'
import type { FeedList } from '../core/list'
import type { Options } from '../core/options'
import { castOf, handleOf, type Who } from '../core/people'
import { shellList } from '../core/shell-list'
import { runSite, type View } from '../core/site'
import { type Source, sourceOf } from '../core/source'
import { type Post, type Story, storyOf } from '../core/story'
import {
  adminNavigation,
  finiteScroll,
  lazyColumn,
  olderPage,
  page,
  profile,
  startPost,
} from './chrome'
import { installComposer } from './composer'
import { emberCard, occlude } from './ember-post'
import { isWithOutlet, putIntoOutlet } from './outlet'
import { COMPANY_NUMBER, k, seeAsAdmin } from './parts'
import { installRepost } from './repost'
import { commentTools } from './sdui-footer'
import { card } from './sdui-post'
import { aboveThePage, ofAcme, stories } from './stories'

runSite({ open, setTheme })
installComposer()
installRepost()

/** LinkedIn tells its theme by a class on the root. */
function setTheme(theme: string): void {
  const root = document.documentElement.classList
  root.toggle('theme--dark', theme === 'dark')
  root.toggle('theme--light', theme !== 'dark')
}

function open(url: URL, options: Options): View {
  const [first, second = '', third] = url.pathname.split('/').filter(Boolean)
  const isAdmin = first === 'company' && second === COMPANY_NUMBER && third === 'admin'
  seeAsAdmin(isAdmin)
  if (isAdmin) return ofCompany(options)
  const who = castOf('linkedin').find((one) => handleOf(one, 'linkedin') === second)
  if ((first === 'in' || first === 'company') && who) return person(who, third, options)
  if (first === 'search') return search(options)
  if (second === 'update') return single(third ?? '', options)
  if (isWithOutlet()) return overlaid(options)
  if (url.searchParams.has('frame')) return framed(options)
  if (first === 'preload') {
    return ember([], sourceOf(stories, { site: 'linkedin', ...options }), options)
  }
  return sdui([startPost()], sourceOf(stories, { site: 'linkedin', ...options }), options)
}

/** A person's or company's page; "recent activity" is still of the older generation. */
function person(who: Who, tab: string | undefined, options: Options): View {
  const source = sourceOf(stories, { site: 'linkedin', ...options, only: who })
  return tab === 'recent-activity'
    ? ember([profile(who)], source, options)
    : sdui([profile(who)], source, options)
}

/** A company's own posts, as its admin sees them: of the older generation. */
function ofCompany(options: Options): View {
  const source = sourceOf(ofAcme, { site: 'linkedin', ...options, count: ofAcme.length })
  return ember([adminNavigation()], source, options)
}

function search(options: Options): View {
  const about = stories.filter((story) => /acme/i.test(story.says))
  return sdui([], sourceOf(about, { site: 'linkedin', ...options }), options)
}

function single(urn: string, options: Options): View {
  const id = urn.split(':').at(-1) ?? ''
  const given = { ...(storyOf(id) ?? stories[0]), givenId: id } as Story
  return sdui([], sourceOf([given], { site: 'linkedin', ...options, count: 1 }), options)
}

/** A feed, and above it a post of the older generation with its comments, in a root of its own. */
function overlaid(options: Options): View {
  sdui([startPost()], sourceOf(stories, { site: 'linkedin', ...options }), options).list.update()
  const list = emberList(
    sourceOf(aboveThePage, { site: 'linkedin', ...options, count: 1 }),
    options,
  )
  const scroller = h('div', { class: k('stage') }, list.element)
  putIntoOutlet(h('div', { class: k('overlay') }, scroller))
  return { list, scroller, ...emberParts() }
}

/** A page whose posts all stand in a frame. */
function framed(options: Options): View {
  const none = sourceOf([], { site: 'linkedin', ...options, count: 0 })
  return sdui([olderPage('/feed/')], none, options)
}

function sdui(above: Node[], source: Source, options: Options): View {
  const element = lazyColumn()
  const list = shellList({
    element,
    source,
    render: (post) => card(post, options.now),
    empty: (shell) => shell.replaceChildren(),
  })
  return show(above, list, {
    headerOf: (shell) => shell.querySelector('hr ~ div a + a, h2 ~ div a + a'),
    mountLate: () => mountTools(list),
  })
}

/** Comment tools come after their cards: they are put into those in view. */
function mountTools(list: FeedList): number {
  const bare = [...list.mounted()].filter(
    ([, shell]) => !shell.querySelector('[componentkey*="-replaceableCommentTools"]'),
  )
  for (const [row, shell] of bare) {
    const post = list.source.posts[row]
    if (post) shell.firstElementChild?.append(commentTools(post))
  }
  return bare.length
}

function ember(above: Node[], source: Source, options: Options): View {
  return show(above, emberList(source, options), emberParts())
}

function emberParts(): Pick<View, 'headerOf' | 'mountLate'> {
  return {
    headerOf: (shell) => shell.querySelector('.update-components-actor__meta'),
    mountLate: () => 0,
  }
}

function emberList(source: Source, options: Options): FeedList {
  const element = finiteScroll()
  const render = (post: Post) => emberCard(post, options.now)
  return shellList({ element, source, render, empty: occlude })
}

/** Puts a page with its list into the document. */
function show(above: Node[], list: FeedList, parts: Pick<View, 'headerOf' | 'mountLate'>): View {
  const { root, scroller } = page(h('div', { class: k('main') }, ...above, list.element))
  document.getElementById('root')?.replaceChildren(root)
  return { list, scroller, ...parts }
}
