import { closed, onButton, opened, quoteOf, send } from '../core/composers'
import { h } from '../core/dom'
import type { Mount } from '../core/editors/editor'
import { prosemirror } from '../core/editors/prosemirror'
import { allTruths } from '../core/truth'
import { mountQuill } from './composer'
import { labels } from './labels'
import { isWithOutlet, putIntoOutlet } from './outlet'
import { box, k, line, portrait } from './parts'

const mountTiptap = prosemirror({
  'aria-label': 'Text editor for creating content',
  componentkey: 'ShareBox_textEditor',
})

/** "Repost" opens a menu: at once, or with words over it in a dialog. */
export function installRepost(): void {
  onButton('button:has(svg#repost-small)', openMenu, quoteOf)
}

function openMenu(card: Element, name: string): void {
  const say = labels()
  const item = (text: string) =>
    h('div', { role: 'menuitem', tabindex: '0', class: k('menu-item') }, text)
  const withThoughts = item(say.repostWithThoughts)
  const menu = h('div', { role: 'menu', class: k('repost-menu') }, withThoughts, item(say.doRepost))
  withThoughts.addEventListener('click', () => {
    menu.remove()
    if (isWithOutlet() || card.matches('.feed-shared-update-v2')) openEmber(card, name)
    else openSdui(card, name)
  })
  card.append(menu)
}

/** The newer generation: the browser's own dialog, over everything. */
function openSdui(card: Element, name: string): void {
  const host = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' })
  const screen = h(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
    audience(),
    host,
    h('div', { id: 'ShareBoxpreviewCard', class: k('quoted') }, ...preview(card)),
  )
  const dialog = h('dialog', { 'data-testid': 'dialog', class: k('share') }, screen)
  document.body.append(dialog)
  if (dialog instanceof HTMLDialogElement) dialog.showModal()
  mount(mountTiptap, host, dialog, name)
}

/** The older one: a dialog of LinkedIn's own, which newer pages show as well, in the root above them. */
function openEmber(card: Element, name: string): void {
  const host = h('div', {})
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: `artdeco-modal share-box-v2__modal ${k('share')}`,
    },
    h('h2', { id: 'share-to-linkedin-modal__header', class: 'visually-hidden' }, labels().start),
    h(
      'div',
      { class: 'share-creation-state' },
      audience(),
      h(
        'div',
        { class: 'share-creation-state__text-editor' },
        h('div', { class: 'editor-content ql-container' }, host),
      ),
      h(
        'div',
        { class: `share-creation-state__preview-container ${k('quoted')}` },
        ...preview(card),
      ),
    ),
  )
  const overlay = h('div', { 'data-test-modal-id': 'sharebox', class: k('overlay') }, dialog)
  if (isWithOutlet()) putIntoOutlet(overlay)
  else document.body.append(overlay)
  mount(mountQuill, host, dialog, name, overlay)
}

const audience = () => box('share-head', portrait('acme', '', 48), line('name', 'Acme'))

function preview(card: Element): Node[] {
  const truth = allTruths().find(({ element }) => element === card)?.truth
  return [line('name', truth?.name), line('fact', truth?.text)]
}

/** The editor and the buttons under it; `whole` goes away when it is done with. */
function mount(
  kind: Mount,
  host: HTMLElement,
  dialog: HTMLElement,
  name: string,
  whole = dialog,
): void {
  const close = h('button', { type: 'button', 'aria-label': 'Dismiss' }, '×')
  const post = h(
    'button',
    { type: 'button', disabled: '', class: `share-actions__primary-action ${k('share-post')}` },
    'Post',
  )
  const leave = () => {
    closed(name)
    whole.remove()
  }
  close.addEventListener('click', leave)
  post.addEventListener('click', () => {
    send(name)
    leave()
  })
  dialog.append(box('share-actions', close, post))
  const editor = kind(host, () => post.toggleAttribute('disabled', editor.text().trim() === ''))
  opened(name, editor)
}
