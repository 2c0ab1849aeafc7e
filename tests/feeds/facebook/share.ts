import { closed, onButton, opened, quoteOf, send } from '../core/composers'
import { h } from '../core/dom'
import { mountLexical } from '../core/editors/lexical'
import { people } from '../core/people'
import { textbox } from './composer'
import { labels } from './labels'
import { box, k, portrait, press, span } from './parts'

/** "Share" opens a dialog with words over the post; below them, whom to send it to instead. */
export function installShare(): void {
  onButton(`[aria-label="${labels().share}"]`, (_, name) => openShare(name), quoteOf)
}

function openShare(name: string): void {
  const say = labels()
  const editable = textbox(say.saySomething)
  const close = press('share-close', { 'aria-label': 'Close' }, '×')
  const button = press('share-now', { 'aria-label': say.shareNow }, span('plain', say.shareNow))
  const dialog = h(
    'div',
    { 'aria-label': say.share, role: 'dialog', class: k('share') },
    box('share-title', h('h2', {}, say.share), close),
    h(
      'form',
      { method: 'POST' },
      box(
        'share-head',
        portrait(people.acme, 40, { 'aria-hidden': 'true' }),
        span('strong', 'Acme'),
      ),
      box('share-editor', editable),
      button,
    ),
    box(
      'share-people',
      ...[people.wren, people.anouk].map((one) =>
        press('share-person', { 'aria-label': one.name }, portrait(one, 40, { role: 'none' })),
      ),
    ),
  )
  const leave = () => {
    closed(name)
    dialog.remove()
  }
  close.addEventListener('click', leave)
  button.addEventListener('click', () => {
    send(name)
    leave()
  })
  document.body.append(dialog)
  opened(
    name,
    mountLexical(editable, () => undefined),
  )
}
