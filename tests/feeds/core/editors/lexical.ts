import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $getRoot, createEditor } from 'lexical'
import type { Mount } from './editor'

/** Lexical with its rich text and history, as Facebook mounts it on an element of its own. */
export const mountLexical: Mount = (host, onChange) => {
  const editor = createEditor({
    namespace: 'comment',
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(host)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.registerUpdateListener(onChange)
  return {
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ),
    clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode())),
  }
}
