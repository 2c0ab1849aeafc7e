import type { PanelStart } from '../model/post/panel-opening'
import type { Command } from '../model/shortcut'
import type { Network } from '../networks/contract'
import { ask } from '../rpc/client'
import { candidatesIn, candidatesOn, candidatesTouched, rootsOf, sourceOf } from './candidates'
import { runCommand, toggleStar } from './commands'
import { removeLeftovers } from './leftovers'
import { LookUps } from './look-up'
import type { Cell } from './looks'
import type { Marker } from './marker'
import { paint, themeAround } from './marker-style'
import { type Mark, Marks } from './marks'
import { Panel } from './panel'
import { afterFrame, Reading } from './reading'
import { Sight } from './seen'
import { trusted } from './trusted'

/** A page may change without a mutation we watch: look again this often while it is visible. */
const SWEEP_EVERY = 2000

/** Of the posts whose markers stand, one in so many is read again with each look. */
const PARTS = 5

/** What a change of an element's attribute can mean another post. Others come with new nodes. */
const WATCHED = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['href', 'id', 'aria-labelledby', 'datetime'],
}

/** A page whose posts have markers. */
export interface Feed {
  /** Asks anew for every post. */
  refresh(): void
  /** Keeps the panel open while a draft of this post's is on its way into the page. */
  hold(key: string): void
  /** Opens the panel on the post with this key, if it is still on the page, to ask what became of its draft. */
  open(key: string): void
  /** Does what a keyboard command says. */
  run(command: Command): void
}

/**
 * Keeps a marker beside the author of every post on this page, until `signal` aborts.
 * Knows no network by name.
 */
export function watchFeed(network: Network, signal: AbortSignal): Feed {
  const marks = new Marks(network)
  const lookUps = new LookUps((answers) => {
    for (const [mark, glyphs] of answers) {
      const place = mark.anchor?.element
      if (!place || !reading.hasPassed(place)) {
        marks.show(mark, glyphs)
        continue
      }
      // Scrolled past before it stood: it goes in when it is near the view again.
      mark.asked = false
      reading.soon([place])
    }
    forgetOwn()
  }, signal)
  const panel = new Panel(network, signal)
  const reading = new Reading(
    (elements) => {
      const asked: Mark[] = []
      for (const element of elements) {
        const mark = element.isConnected && marks.update(element)
        if (mark) asked.push(mark)
      }
      forgetOwn()
      lookUps.add(asked)
    },
    (part) => candidatesIn(part, network.posts),
  )
  const observer = new MutationObserver((records) => {
    lookUps.pageChanged()
    // A post that comes back may be another one by now, with the marker of the first.
    const { touched, parts } = candidatesTouched(records, network.posts, (part) => marks.isIn(part))
    if (head && records.some(({ target }) => head?.contains(target))) touched.add(head)
    // What a marker speaks of must not change under it; where none stands yet, there is time.
    const marked = [...touched].filter((element) => marks.hadMarker(element))
    for (const element of marked) touched.delete(element)
    reading.now(marked)
    if (reading.soon(touched, parts)) lookUps.wake()
  })
  /** Of the profile that the page was when it was last looked through. */
  let head: Element | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  let turn = 0

  /** Only our own insertions are in the queue after one of our steps: nothing else ran meanwhile. */
  function forgetOwn(): void {
    observer.takeRecords()
  }

  /** The head of a profile and every candidate post, in the document's order. */
  function all(): Element[] {
    head = network.head(new URL(location.href), document)
    return [head ?? [], candidatesOn(document, network)].flat()
  }

  function everyMark(): Mark[] {
    return all().flatMap((element) => marks.of(element) ?? [])
  }

  function sweep(): void {
    // One that is observed already is not a second time; a shadow root may come late.
    for (const root of rootsOf(document, network)) {
      observer.observe(root, WATCHED)
      hearIn(root)
    }
    const elements = all()
    turn = (turn + 1) % PARTS
    const read = elements.filter(
      (element, at) => !marks.sweep(element) || at % PARTS === turn || element === head,
    )
    reading.whenIdle(read)
    afterFrame(() => {
      const marked = elements.find((element) => element.isConnected && marks.of(element))
      paint(themeAround(marked ?? document.body))
    })
    const accounts = network.identified(document)
    if (accounts.length > 0) void ask('identify', { accounts }).catch(() => undefined)
  }

  /** A page that nobody sees is not followed: what it became is read when it is shown. */
  function follow(): void {
    leave()
    if (document.hidden) return
    reading.now(all())
    sweep()
    timer = setInterval(sweep, SWEEP_EVERY)
  }

  function leave(): void {
    clearInterval(timer)
    observer.disconnect()
    reading.stop()
  }

  const hearIn = hearMarkers(marks, panel, lookUps, signal)
  removeLeftovers(document)
  paint(themeAround(document.body))
  follow()
  document.addEventListener('visibilitychange', follow, { signal })
  signal.addEventListener('abort', () => {
    leave()
    for (const element of all()) marks.remove(element)
  })
  return {
    hold: (key) => panel.hold(key),
    open(key) {
      const mark = everyMark().find(({ post }) => post.key === key)
      if (mark) void panel.open(mark, 'sent').catch(() => undefined)
    },
    run(command) {
      const placed = everyMark().filter(({ marker }) => marker.host.isConnected)
      void runCommand(command, placed, panel).catch(() => undefined)
    },
    refresh: () => lookUps.again(everyMark()),
  }
}

/**
 * Gives a marker its buttons when the pointer or the focus comes to it, and does what they say.
 *
 * @returns has markers in this root heard: two listeners, none a post, however often it is asked. From
 * one place in a shadow root to another pointer and focus go unheard outside of it
 */
function hearMarkers(
  marks: Marks,
  panel: Panel,
  lookUps: LookUps,
  signal: AbortSignal,
): (root: Node) => void {
  const sight = new Sight()
  let opened: Marker | undefined
  const onKey = trusted<KeyboardEvent>((event) => sight.keyPressed(event))
  window.addEventListener('keydown', onKey, { capture: true, signal })
  const open = trusted<Event>((event) => {
    const { type } = event
    const mark = marks.ofHost(sourceOf(event))
    // A marker that is taken away or moved under the pointer never hears that it has left.
    if (opened && opened !== mark?.marker && !isOn(opened.host)) opened.closeButtons()
    if (!mark) return
    // A background that sleeps starts while the hand is still on its way to the click.
    lookUps.wake()
    const { marker } = mark
    opened = marker
    sight.follow(marker.host, type)
    if (type === 'focusin') sight.focusCame(event.timeStamp, marker.isBeingFocused)
    panel.rest(mark)
    const onPress = (cell: Cell, click: MouseEvent) => {
      panel.leave()
      const isStar = cell === 'star' && sight.isClear(marker.host, click)
      void press(isStar ? toggleStar(mark, panel) : panel.toggle(mark, OPENED_BY[cell]), mark)
    }
    marker.openButtons(onPress, () => panel.leave())
  })
  return (root) => {
    for (const type of ['pointerover', 'focusin']) {
      const heardAt = root === document ? window : root
      heardAt.addEventListener(type, open, { capture: true, signal })
    }
  }
}

/** Whether pointer or focus are on a marker. */
function isOn(host: Element): boolean {
  return host.matches(':hover, :focus-within')
}

/**
 * What the panel is opened for from a cell, whatever that shows: where the focus goes, the page hears.
 * A star that a page may have lured somebody on to opens it as well: its own star acts only where the
 * panel is seen.
 */
const OPENED_BY: Record<Cell, PanelStart> = {
  star: 'person',
  tier: 'tier',
  sentiment: 'sentiment',
  action: 'drafts',
}

async function press(work: Promise<void>, { marker }: Mark): Promise<void> {
  try {
    await work
  } catch (error) {
    marker.fail(error instanceof Error ? error.message : String(error))
  }
}
