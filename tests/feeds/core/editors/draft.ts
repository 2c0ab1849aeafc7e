import './immediate'
import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js'
import { createElement, useState } from 'react'
import { render } from 'react-dom'
import type { Editor } from './editor'

interface Props {
  testid: string
  first: EditorState
  /** Hands out how the composer is shown in another state. */
  control(show: (next: EditorState) => void): void
  onState(next: EditorState): void
}

function Composer({ testid, first, control, onState }: Props) {
  const [shown, setShown] = useState(first)
  control(setShown)
  return createElement(DraftEditor, {
    editorState: shown,
    webDriverTestID: testid,
    ariaLabel: 'Post text',
    placeholder: 'Post your reply',
    onChange: (next: EditorState) => {
      setShown(next)
      onState(next)
    },
  })
}

/** Draft.js 0.11 under React 17, as X mounts it: `testid` stands on the edited element. */
export function mountDraft(host: HTMLElement, testid: string, onChange: () => void): Editor {
  let state = EditorState.createEmpty()
  let show: (next: EditorState) => void = () => undefined
  const onState = (next: EditorState) => {
    state = next
    onChange()
  }
  const control = (shown: (next: EditorState) => void) => {
    show = shown
  }
  render(createElement(Composer, { testid, first: state, control, onState }), host)
  return {
    text: () => state.getCurrentContent().getPlainText('\n'),
    clear() {
      state = EditorState.push(state, ContentState.createFromText(''), 'remove-range')
      show(state)
    },
  }
}
