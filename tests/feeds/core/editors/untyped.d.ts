/** What the feeds use of packages that bring no types of their own. */

declare module 'draft-js' {
  export const Editor: unknown
  export const ContentState: { createFromText(text: string): ContentState }
  export interface ContentState {
    getPlainText(delimiter: string): string
  }
  export interface EditorState {
    getCurrentContent(): ContentState
  }
  export const EditorState: {
    createEmpty(): EditorState
    push(state: EditorState, content: ContentState, change: string): EditorState
  }
}

declare module 'react' {
  export function createElement(type: unknown, properties?: object): object
  export function useState<Value>(value: Value): [Value, (next: Value) => void]
}

declare module 'react-dom' {
  export function render(element: object, host: Element): void
}

declare module 'quill1' {
  const Quill: unknown
  export default Quill
}
