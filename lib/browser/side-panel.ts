import { browser } from 'wxt/browser'

/** What the browsers have beyond the common API: Chromium's side panel, Firefox's sidebar. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

const CURRENT_WINDOW = -2

/** Opens the side panel of this window; only on a person's click. */
export async function openSidePanel(): Promise<void> {
  const { sidePanel, sidebarAction } = browser as WithSidePanel
  if (sidebarAction) await sidebarAction.open()
  else await sidePanel?.open({ windowId: CURRENT_WINDOW })
}
