import { absoluteList } from '../core/absolute-list'
import { h } from '../core/dom'
import type { Options } from '../core/options'
import { castOf, handleOf, people, type Who } from '../core/people'
import { runSite, type View } from '../core/site'
import { type Source, sourceOf } from '../core/source'
import { type Story, storyOf } from '../core/story'
import { page } from './chrome'
import { installComposer } from './composer'
import { deck } from './deck'
import { labels } from './labels'
import { noticeCell } from './notice'
import { newPosts, primary, profile, tabs, timeline, title } from './pages'
import { cell, dividingCell } from './post'
import { fresh, stories } from './stories'
import { setTheme } from './themes'

runSite({ open, setTheme })
installComposer()

function open(url: URL, options: Options): View {
  if (url.hostname === 'pro.x.com') return deck(options)
  const [first = 'home', second, third] = url.pathname.split('/').filter(Boolean)
  if (first === 'notifications') return notifications(second === 'mentions', options)
  if (second === 'status') return conversation(first, third ?? '', options)
  if (first === 'search') return search(options)
  const who = castOf('x').find((one) => handleOf(one, 'x')?.toLowerCase() === first.toLowerCase())
  return who ? person(who, options) : home(options)
}

function home(options: Options): View {
  const view = timelineOf(0)
  return view

  /** The tabs and the offer of new posts change the list of a running page: nothing is loaded. */
  function timelineOf(tab: number): View {
    const written = tab === 0 ? stories : [...stories].reverse()
    const source = sourceOf(written, { site: 'x', ...options, seed: options.seed + tab })
    const offer = newPosts(fresh.length, () => {
      offer.remove()
      source.prepend(fresh)
      view.list.reset()
    })
    const choose = (chosen: number) => {
      Object.assign(view, timelineOf(chosen))
      view.list.update()
    }
    return show(primary(tabs(tab, choose), offer), source, labels().timeline, options)
  }
}

function person(who: Who, options: Options): View {
  const source = sourceOf(stories, { site: 'x', ...options, only: who })
  const column = primary(title(people[who].name), profile(who))
  return show(column, source, people[who].name, options)
}

function search(options: Options): View {
  const about = stories.filter((story) => /@?acme/i.test(story.says))
  return show(primary(title('acme')), sourceOf(about, { site: 'x', ...options }), 'Search', options)
}

/** What others did with the posts of one's own, and what they say; the second tab has that alone. */
function notifications(mentions: boolean, options: Options): View {
  const said = stories.filter((story) => /@acme/i.test(story.says))
  const rows = mentions ? said : said.flatMap((story) => [notice, story])
  const source = sourceOf(rows, { site: 'x', ...options, count: rows.length })
  const column = primary(title(labels().menu[2] ?? ''))
  return show(column, source, 'Notifications', options)
}

const notice: Story = { by: 'jonas', says: '', minutes: 7, notice: true }

function conversation(handle: string, id: string, options: Options): View {
  const story: Story | undefined =
    storyOf(id) ?? stories.find((one) => handleOf(one.by, 'x') === handle) ?? stories[0]
  const focal = { ...story, givenId: id } as Story
  const source = sourceOf([focal, ...(story?.replies ?? []), divider], { site: 'x', ...options })
  return show(primary(title(labels().post)), source, 'Conversation', options, true)
}

/** Where the conversation ends and recommendations begin. */
const divider: Story = { by: 'acme', says: '', minutes: 0, divider: true }

/** Puts a column with its list into the page. */
function show(
  column: HTMLElement,
  source: Source,
  label: string,
  options: Options,
  focal = false,
): View {
  const { section, list } = timeline(label)
  column.append(section)
  document.getElementById('react-root')?.replaceChildren(h('div', {}, page(column)))
  return {
    list: absoluteList({
      element: list,
      source,
      render(post) {
        if (post.notice) return noticeCell(post)
        return post.divider ? dividingCell() : cell(post, options.now, focal && post.row === 0)
      },
    }),
    scroller: window,
    headerOf: (cell) => cell.querySelector('[data-testid="User-Name"]'),
    mountLate: () => 0,
  }
}
