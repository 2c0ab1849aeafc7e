/** An editor of the real kind, as the site has mounted it. */
export interface Editor {
  /** What the editor's own model holds, a line a paragraph; not what its DOM shows. */
  text(): string
  clear(): void
}

/** Mounts an editor into `host`; `onChange` hears of every change of the model. */
export type Mount = (host: HTMLElement, onChange: () => void) => Editor
