import { closed, onButton, opened, quoteOf, send } from '../core/composers'
import { h } from '../core/dom'
import { mountDraft } from '../core/editors/draft'
import { allTruths, tell } from '../core/truth'
import { k } from './parts'

/** X answers in a dialog or a drawer that shows the post once more, above the editor. */
export function installComposer(): void {
  onButton('[data-testid="reply"]', openReply)
  onButton('[data-testid="retweet"]', openQuote, quoteOf)
}

function openReply(article: Element, post: string): void {
  openDialog(post, copyOf(article), 'tweetTextarea_0', false)
}

/** The quoted post stands under the words over it. */
function openQuote(article: Element, box: string): void {
  openDialog(box, copyOf(article), 'tweetTextarea_0', true)
}

function openDialog(box: string, copy: Element, testid: string, quoting: boolean): void {
  const host = h('div', { class: k('composer-editor') })
  const drawers = document.getElementById('drawers')
  const button = h(
    'button',
    {
      ...(!drawers && { 'data-testid': 'tweetButton' }),
      ...{ type: 'button', role: 'button', 'aria-disabled': 'true' },
    },
    'Post',
  )
  const close = h(
    'button',
    { 'data-testid': 'app-bar-close', type: 'button', 'aria-label': 'Close' },
    '×',
  )
  const toolbar = h('div', { class: k('composer-foot'), 'data-testid': 'toolBar' }, button)
  const content = quoting ? [host, copy, toolbar] : [copy, host, toolbar]
  // X Pro writes in a drawer, which says nothing of being a dialog.
  const dialog = drawers
    ? h('div', { 'data-testid': 'drawerAnimatedDiv', class: k('drawer') }, close, ...content)
    : h('div', { role: 'dialog', 'aria-modal': 'true', class: k('composer') }, close, ...content)
  const leave = () => {
    closed(box)
    dialog.remove()
  }
  close.addEventListener('click', leave)
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return
    send(box)
    leave()
  })
  ;(drawers ?? document.body).append(dialog)
  const editor = mountDraft(host, testid, () =>
    button.setAttribute('aria-disabled', String(editor.text().trim() === '')),
  )
  opened(box, editor)
}

/** The post as the site renders it again: without what strangers put into it. */
function copyOf(article: Element): Element {
  const copy = article.cloneNode(true) as Element
  for (const span of copy.querySelectorAll('span:empty')) if (!span.attributes.length) span.remove()
  const truth = allTruths().find(({ element }) => element === article)?.truth
  return truth ? tell(copy, truth) : copy
}
