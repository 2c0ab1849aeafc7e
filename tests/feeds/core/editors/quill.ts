import Quill2 from 'quill'
import Quill1 from 'quill1'
import type { Mount } from './editor'

interface Quill {
  getText(): string
  setText(text: string): void
  on(event: 'text-change', listener: () => void): void
}
type Kind = new (host: HTMLElement, options: object) => Quill

const mountWith =
  (Kind: Kind): Mount =>
  (host, onChange) => {
    const quill = new Kind(host, { placeholder: 'Add a comment…' })
    quill.on('text-change', onChange)
    // Quill ends every text with a line break of its own.
    return { text: () => quill.getText().replace(/\n$/, ''), clear: () => quill.setText('') }
  }

/** Quill 1.3, which LinkedIn's older pages were built with. */
export const mountQuill1 = mountWith(Quill1 as unknown as Kind)
export const mountQuill2 = mountWith(Quill2 as unknown as Kind)
