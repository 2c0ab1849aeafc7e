import { panelAddress } from '../browser/addresses'
import type { PanelStart } from '../model/post/panel-opening'
import { ask, hear } from '../rpc/client'
import { themeAround } from './marker-style'
import type { Mark } from './marks'
import { followPage, placePanel } from './place'
import { trusted } from './trusted'

/**
 * The panel frame: a page of ours in a closed root, beside the post it was opened from. Nothing
 * about the person goes through the network's page.
 */
export class Panel {
  readonly #posts: string
  readonly #signal: AbortSignal
  #open: { mark: Mark; key: string; host: HTMLElement; life: AbortController } | null = null
  /** The post whose draft is on its way: clicks into the page are part of that. */
  #held: string | null = null

  /** @param posts the selector of posts, beside which the panel stands */
  constructor(posts: string, signal: AbortSignal) {
    this.#posts = posts
    this.#signal = signal
    hear('closePanel', () => this.close({ returnFocus: true }), signal)
    window.addEventListener('pointerdown', trusted(this.#onPointerDown), { capture: true, signal })
    window.addEventListener('keydown', trusted(this.#onKeyDown), { capture: true, signal })
    signal.addEventListener('abort', () => this.close())
  }

  /** Opens the panel on a marker's post, or closes it when it is open on that one. */
  async toggle(mark: Mark, start: PanelStart = 'person'): Promise<void> {
    const { post } = mark
    const wasOpenHere = this.#open?.host.isConnected && this.#open.key === post.key
    this.close()
    if (wasOpenHere) return
    await ask('openPanel', { post, start })
    this.close()
    if (this.#signal.aborted || !mark.marker.host.isConnected) return
    this.#open = { mark, key: post.key, ...this.#show(mark.marker.host) }
  }

  /** Opens the panel on a marker's post, unless it is open already, on this or another one. */
  async open(mark: Mark): Promise<void> {
    if (!this.#open?.host.isConnected) await this.toggle(mark)
  }

  /** From now on the panel on this post is not closed by clicks beside it. */
  hold(key: string): void {
    this.#held = key
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
    if (returnFocus && hadFocus) open.mark.marker.focus()
  }

  #show(marker: HTMLElement) {
    const host = document.createElement('span')
    const frame = document.createElement('iframe')
    const life = new AbortController()
    Object.assign(frame.style, FRAME_STYLE, { colorScheme: themeAround(marker) })
    frame.src = panelAddress()
    host.attachShadow({ mode: 'closed' }).append(frame)
    // A modal dialog makes everything outside it unusable, so the panel goes into it.
    const parent = marker.closest('dialog[open]') ?? document.body
    parent.append(host)
    const post = marker.closest(this.#posts) ?? marker
    followPage(() => stand(frame, marker, post), life.signal)
    return { host, life }
  }

  #onPointerDown = ({ target }: PointerEvent): void => {
    const isOurs = target === this.#open?.host || target === this.#open?.mark.marker.host
    if (!isOurs && this.#held !== this.#open?.key) this.close()
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#open || event.key !== 'Escape') return
    event.stopPropagation()
    this.close({ returnFocus: true })
  }
}

const FRAME_STYLE = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  left: '0',
  border: '0',
  borderRadius: '14px',
  boxShadow: '0 8px 30px #0004, 0 0 0 1px #8884',
  background: 'Canvas',
  zIndex: '2147483647',
} satisfies Partial<CSSStyleDeclaration>

function stand(frame: HTMLIFrameElement, marker: Element, post: Element): void {
  // A feed takes away what was scrolled out of view; the panel stays where it was.
  if (!marker.isConnected) return
  const { left, right } = post.getBoundingClientRect()
  const { top, bottom } = marker.getBoundingClientRect()
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const { x, y, width, height } = placePanel({ left, right, top, bottom }, view)
  frame.style.width = `${Math.round(width)}px`
  frame.style.height = `${Math.round(height)}px`
  frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}
