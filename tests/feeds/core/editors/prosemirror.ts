import { Editor as Tiptap } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Mount } from './editor'

/** TipTap on ProseMirror, as LinkedIn's newer pages mount it. */
export const mountProsemirror: Mount = (host, onChange) => {
  const editor = new Tiptap({
    element: host,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment' },
    },
    onUpdate: onChange,
  })
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
  }
}
