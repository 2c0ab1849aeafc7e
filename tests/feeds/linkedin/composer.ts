import { closed, onButton, opened, send } from '../core/composers'
import { h } from '../core/dom'
import type { Editor, Mount } from '../core/editors/editor'
import { prosemirror } from '../core/editors/prosemirror'
import { mountQuill1, mountQuill2 } from '../core/editors/quill'
import { k } from './parts'

/** TipTap, for a comment. */
const mountTiptap = prosemirror({ 'aria-label': 'Text editor for creating comment' })

/** Quill, of the version that the address asks for. */
export const mountQuill: Mount = (host, onChange) => {
  const isNewer = new URLSearchParams(location.search).get('quill') === '2'
  return (isNewer ? mountQuill2 : mountQuill1)(host, onChange)
}

/** Each generation of pages has its own editor; the older one was served with two of them. */
export function installComposer(): void {
  onButton('button:has(svg#comment-small)', (element, post) => {
    if (element.matches('.feed-shared-update-v2, .comments-comment-entity'))
      openEmber(element, post)
    else openSdui(element, post)
  })
}

function openSdui(card: Element, post: string): void {
  const wrapper = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' })
  const boxed = h('div', { componentkey: `commentBox-${post}`, class: k('composer') }, wrapper)
  card.append(boxed)
  mount(mountTiptap, wrapper, boxed, post)
}

function openEmber(update: Element, post: string): void {
  const host = h('div', {})
  const boxed = h(
    'div',
    { class: 'comments-comment-box comments-comment-box--cr' },
    h('div', { class: 'editor-content ql-container' }, host),
  )
  update.append(boxed)
  mount(mountQuill, host, boxed, post)
}

/** The button to send comes with the first word. */
function mount(kind: Mount, host: HTMLElement, boxed: HTMLElement, post: string): void {
  const button = h(
    'button',
    { type: 'button', class: `comments-comment-box__submit-button ${k('composer-send')}` },
    'Comment',
  )
  const editor: Editor = kind(host, () => {
    if (editor.text().trim()) boxed.append(button)
    else button.remove()
  })
  button.addEventListener('click', () => {
    send(post)
    closed(post)
    boxed.remove()
  })
  opened(post, editor)
}
