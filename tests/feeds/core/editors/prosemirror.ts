import { Editor as Tiptap } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Mount } from './editor'

/** TipTap on ProseMirror, as LinkedIn's newer pages mount it; `attributes` stand on the edited element. */
export const prosemirror =
  (attributes: Record<string, string>): Mount =>
  (host, onChange) => {
    const editor = new Tiptap({
      element: host,
      extensions: [StarterKit],
      injectCSS: false,
      editorProps: { attributes: { role: 'textbox', ...attributes } },
      onUpdate: onChange,
    })
    return {
      text: () => editor.getText({ blockSeparator: '\n' }),
      clear: () => editor.commands.clearContent(true),
    }
  }
