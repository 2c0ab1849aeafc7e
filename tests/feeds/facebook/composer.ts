import { closed, onButton, opened, send } from '../core/composers'
import { h } from '../core/dom'
import { mountLexical } from '../core/editors/lexical'
import { labels } from './labels'
import { box, k, press } from './parts'

/** Facebook's box for a comment stands in the post; a chat window has an editor of the same kind. */
export function installComposer(): void {
  onButton(`[aria-label="${labels().comment}"]`, openComment)
  openChat()
}

function openComment(article: Element, post: string): void {
  const editable = textbox('Write a public comment…')
  const button = press('composer-send', { 'aria-label': 'Comment now' }, '➤')
  const form = h(
    'form',
    { role: 'presentation', class: k('composer') },
    box('composer-editor', editable),
    button,
  )
  button.addEventListener('click', () => {
    send(post)
    closed(post)
    form.remove()
  })
  article.firstElementChild?.firstElementChild?.append(form)
  opened(
    post,
    mountLexical(editable, () => undefined),
  )
}

/** A chat that happens to be open, at the foot of the page: what was said, and the next message. */
function openChat(): void {
  const editable = textbox('Message')
  const said = h('div', { role: 'row', class: k('chat-said') }, 'See you at the mending day!')
  const messages = h('div', { role: 'grid', 'aria-label': 'Messages in conversation' }, said)
  const chat = h(
    'div',
    { role: 'complementary', 'aria-label': 'Chat', class: k('chat') },
    messages,
    h('div', { role: 'group', 'aria-label': 'Thread composer' }, editable),
  )
  document.body.append(chat)
  opened(
    'messenger',
    mountLexical(editable, () => undefined),
  )
}

/** What Lexical is mounted on. */
export function textbox(label: string): HTMLElement {
  return h('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': label,
    'aria-placeholder': label,
    spellcheck: 'true',
    tabindex: '0',
    class: k('textbox'),
  })
}
