import { panelAddress } from '../browser/addresses'
import { words } from '../browser/words'
import type { PanelStart } from '../model/post/panel-opening'
import type { Post } from '../model/post/post'
import type { Network } from '../networks/contract'
import { ask, hear } from '../rpc/client'
import { focused, sourceOf } from './candidates'
import { headed } from './headed'
import { themeAround } from './marker-style'
import type { Mark } from './marks'
import { followPage, placeCard, placePanel } from './place'
import { trusted } from './trusted'

interface Open {
  mark: Mark
  /** Of the post. */
  key: string
  start: PanelStart
  host: HTMLElement
  life: AbortController
}

/** Milliseconds after the frame has loaded something, within which ours has asked what to show. */
const HEARD_WITHIN = 2000

/**
 * The panel frame: a page of ours in a closed root, beside the post it was opened from. Nothing
 * about the person goes through the network's page.
 */
export class Panel {
  readonly #network: Pick<Network, 'posts' | 'headline'>
  readonly #signal: AbortSignal
  #open: Open | null = null
  /** What had the focus when the panel was asked for, and gets it back. */
  #from: Element | null = null
  /** Whether the page in the open frame is ours. */
  #stands = false
  /** The post whose draft is on its way: clicks into the page are part of that. */
  #held: string | null = null
  /** The stay of pointer or focus on a marker; none while the focus is given back to one. */
  #rest: AbortController | null = null
  #givesBack = false
  /** Whether this page lets no frame of ours in. */
  #isRefused = false

  constructor(network: Pick<Network, 'posts' | 'headline'>, signal: AbortSignal) {
    this.#network = network
    this.#signal = signal
    hear('closePanel', () => this.close({ returnFocus: true }), signal)
    const stand = () => {
      this.#stands = true
      // On a slow machine it may come after it was given up.
      this.#isRefused = false
    }
    hear('panelStands', stand, signal)
    window.addEventListener('pointerdown', trusted(this.#onPointerDown), { capture: true, signal })
    window.addEventListener('keydown', trusted(this.#onKeyDown), { capture: true, signal })
    signal.addEventListener('abort', () => this.close())
  }

  /**
   * Opens the panel on a marker's post, or closes it when it is open on that one, and for the same
   * part of it: the focus goes back to where it was. Where the side panel shows the post there is none.
   */
  async toggle(mark: Mark, start: PanelStart = 'person'): Promise<void> {
    const { post } = mark
    const open = this.#open
    const wasOpenHere = this.#isOpen && open?.key === post.key && open.start !== 'star'
    const isForIt = start === 'person' || start === open?.start
    this.close({ returnFocus: true })
    if (wasOpenHere && isForIt) return
    this.#from = focused(document)
    const { key } = await ask('openPanel', { post: this.#headed(mark), start })
    this.close()
    if (!key || this.#signal.aborted || !mark.marker.host.isConnected) return
    this.#put(mark, key, start)
  }

  /** A mark's post, with what its author says of themselves: nobody needs it before. */
  #headed({ post, marker: { host } }: Mark): Post {
    const isProfile = post.kind === 'profile'
    const element = isProfile ? host.parentElement : host.closest(this.#network.posts)
    return element ? headed(this.#network, element, post) : post
  }

  #put(mark: Mark, key: string, start: PanelStart): void {
    this.#stands = false
    const shown = { mark, key: mark.post.key, start, ...this.#show(mark.marker.host, key, start) }
    this.#open = shown
    // A page can require of whatever it embeds that it agrees, which no dynamic address can.
    shown.frame.addEventListener('load', () => setTimeout(() => this.#giveUp(shown), HEARD_WITHIN))
  }

  /**
   * Opens the panel on a marker's post, unless it is open already, on this or another one. One whose
   * draft was sent from the page's box is about to close, and gives way at once.
   */
  async open(mark: Mark, start?: PanelStart): Promise<void> {
    const isDone = start === 'sent' && this.#held === mark.post.key
    if (isDone || !this.#isOpen || this.#open?.start === 'hover') await this.toggle(mark, start)
  }

  /** Shows the small card beside a marker, once pointer or focus have rested there. */
  rest(mark: Mark): void {
    if (this.#givesBack) return
    this.leave()
    const life = new AbortController()
    this.#rest = life
    const isOver = () => life.signal.aborted || this.#isOpen || !mark.marker.host.isConnected
    setTimeout(async () => {
      if (isOver() || this.#isRefused) return
      const { post } = mark
      const { key } = await ask('openPanel', { post, start: 'hover' }).catch(() => ({ key: null }))
      if (key && !isOver()) this.#put(mark, key, 'hover')
    }, RESTS)
  }

  /** Pointer and focus have left the marker, or it was pressed. */
  leave(): void {
    this.#rest?.abort()
    if (this.#open?.start === 'hover') this.close()
  }

  get #isOpen(): boolean {
    return this.#open?.host.isConnected === true
  }

  /** Whether `element` is where the panel of this mark stands. */
  isIn({ post }: Mark, element: Element | null): boolean {
    return element === this.#open?.host && post.key === this.#open?.key
  }

  /** From now on the panel on this post is not closed by clicks beside it. */
  hold(key: string): void {
    this.#held = key
  }

  async #giveUp(shown: Open): Promise<void> {
    // Where the background is busy, what it has heard of ours comes no later than this answer.
    if (!this.#stands) await ask('annotate', { posts: [] }).catch(() => undefined)
    if (this.#stands || shown !== this.#open) return
    this.#isRefused = true
    this.close()
    if (shown.start !== 'hover') shown.mark.marker.fail(words('panel_refused'))
  }

  close({ returnFocus = false } = {}): void {
    const open = this.#open
    this.#held = null
    if (!open) return
    this.#open = null
    open.life.abort()
    // The focus may be in the site's reply box by now, where a draft has just been put.
    const hadFocus = document.activeElement === open.host
    open.host.remove()
    if (!returnFocus || !hadFocus) return
    this.#givesBack = true
    const { marker } = open.mark
    const from = this.#from as HTMLElement | null
    const isElsewhere = from?.isConnected && from !== document.body && from !== marker.host
    const back = isElsewhere ? from : marker
    back.focus()
    this.#givesBack = false
  }

  #show(marker: HTMLElement, key: string, start: PanelStart) {
    const host = document.createElement('span')
    const frame = document.createElement('iframe')
    const life = new AbortController()
    const colorScheme = themeAround(marker)
    Object.assign(frame.style, FRAME_STYLE, { colorScheme }, STYLE_OF[start])
    frame.title = words('name')
    // The browser's own models may be used in it, on every page: a page may do so anyway. The star is
    // for the address that ours leads to, which has another origin.
    frame.allow = 'translator *;language-detector *;language-model *'
    const address = panelAddress(key, start)
    if (!import.meta.env.FIREFOX) frame.src = address
    host.attachShadow({ mode: 'closed' }).append(frame)
    // A modal dialog makes everything outside it unusable, so the panel goes into it.
    const parent = marker.closest('dialog[open]') ?? document.body
    parent.append(host)
    // In no attribute there: a page is handed the frame itself, with each event that is for it (sealed.ts).
    if (import.meta.env.FIREFOX) frame.contentWindow?.location.replace(address)
    const post = marker.closest(this.#network.posts) ?? marker
    const place = start === 'hover' ? placeCard : placePanel
    followPage(() => stand(frame, marker, post, place), life.signal)
    return { host, frame, life }
  }

  #onPointerDown = (event: PointerEvent): void => {
    const target = sourceOf(event)
    const isOurs = target === this.#open?.host || target === this.#open?.mark.marker.host
    if (!isOurs && this.#held !== this.#open?.key) this.close()
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#open || event.key !== 'Escape') return
    event.stopPropagation()
    this.close({ returnFocus: true })
  }
}

/** Milliseconds that pointer or focus rest on a marker before its card is shown. */
const RESTS = 600

const FRAME_STYLE = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  left: '0',
  borderRadius: '14px',
  boxShadow: '0 8px 30px #0004,0 0 0 1px #8884',
  // Seen where colours are the reader's own, which have no shadows.
  outline: '1px solid transparent',
  background: 'Canvas',
  zIndex: '2147483647',
} satisfies Partial<CSSStyleDeclaration>

/** What differs by what the frame was opened for. */
const STYLE_OF: Partial<Record<PanelStart, Partial<CSSStyleDeclaration>>> = {
  // A line that says what became of a star.
  star: { maxHeight: '96px' },
  // No click can be lured into what takes none. To the browser a shadow on a marker covers it, and a
  // click on its star would not count.
  hover: { pointerEvents: 'none', boxShadow: '0 0 0 1px #8884' },
}

function stand(
  frame: HTMLIFrameElement,
  marker: Element,
  post: Element,
  place: typeof placePanel,
): void {
  // A feed takes away what was scrolled out of view; the panel stays where it was.
  if (!marker.isConnected) return
  const { left, right } = post.getBoundingClientRect()
  const { top, bottom } = marker.getBoundingClientRect()
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const { x, y, width, height } = place({ left, right, top, bottom }, view)
  frame.style.width = `${Math.round(width)}px`
  frame.style.height = `${Math.round(height)}px`
  frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}
