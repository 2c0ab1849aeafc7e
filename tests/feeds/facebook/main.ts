import type { Options } from '../core/options'
import { castOf, handleOf, type Who } from '../core/people'
import { shellList } from '../core/shell-list'
import { runSite, type View } from '../core/site'
import { type Source, sourceOf } from '../core/source'
import { type Story, storyOf } from '../core/story'
import { feed, groupHead, mainColumn, page, profile, startPost } from './chrome'
import { installComposer } from './composer'
import { article, bareArticle } from './post'
import { installShare } from './share'
import { stories } from './stories'

runSite({ open, setTheme })
installComposer()
installShare()

/** Facebook tells its theme by a class on the root. */
function setTheme(theme: string): void {
  const root = document.documentElement.classList
  root.toggle('__fb-dark-mode', theme === 'dark')
  root.toggle('__fb-light-mode', theme !== 'dark')
}

function open(url: URL, options: Options): View {
  const [first = '', second, id = ''] = url.pathname.split('/').filter(Boolean)
  if (second === 'posts') return single(first, id, options)
  if (first === 'permalink.php') {
    const asked = url.searchParams
    return single(asked.get('id') ?? '', asked.get('story_fbid') ?? '', options)
  }
  if (first === 'search') return search(options)
  if (first === 'groups') return group(second ?? '', options)
  const handle = first === 'profile.php' ? url.searchParams.get('id') : first
  const who = castOf('facebook').find((one) => handleOf(one, 'facebook') === handle)
  return who ? person(who, options) : home(options)
}

function home(options: Options): View {
  return show([startPost()], sourceOf(stories, { site: 'facebook', ...options }), options)
}

function person(who: Who, options: Options): View {
  const source = sourceOf(stories, { site: 'facebook', ...options, only: who })
  return show([profile(who)], source, options)
}

function group(name: string, options: Options): View {
  const source = sourceOf(stories, { site: 'facebook', ...options })
  return show([groupHead(name)], source, options, bareArticle)
}

function search(options: Options): View {
  const about = stories.filter((story) => /acme/i.test(story.says))
  return show([], sourceOf(about, { site: 'facebook', ...options }), options)
}

function single(handle: string, id: string, options: Options): View {
  const story =
    storyOf(id) ?? stories.find((one) => handleOf(one.by, 'facebook') === handle) ?? stories[0]
  const given = { ...story, givenId: id } as Story
  return show([], sourceOf([given], { site: 'facebook', ...options, count: 1 }), options)
}

/** Puts a page with its feed into the document. */
function show(above: Node[], source: Source, options: Options, render = article): View {
  const { section, list } = feed()
  document.getElementById('mount_0_0_a1')?.replaceChildren(page(mainColumn(...above, section)))
  return {
    list: shellList({
      element: list,
      source,
      render: (post) => render(post, options.now),
      empty: (shell) => shell.replaceChildren(),
    }),
    scroller: window,
    headerOf: (post) => post.querySelector('[data-ad-rendering-role="profile_name"]'),
    mountLate: revealTimes,
  }
}

/** What a hand does that passes over every time in view: their addresses appear. */
function revealTimes(): number {
  const times = document.querySelectorAll('[role="main"] a[href*="facebook.com/?__cft__"]')
  for (const time of times) time.dispatchEvent(new Event('mouseover', { bubbles: true }))
  return times.length
}
