import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { PanelOpening } from '../model/post/panel-opening'

/** What the browsers have beyond the common API: Chromium's side panel, Firefox's sidebar. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void>; isOpen(where: { windowId: number }): Promise<boolean> }
}

const CURRENT_WINDOW = -2

/**
 * Whether this page can open the side panel. A frame of ours in a page of somebody else's cannot in
 * Firefox, which gives it no more than a content script.
 */
export function canOpenSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as WithSidePanel
  return sidePanel !== undefined || sidebarAction !== undefined
}

/** Opens the side panel of this window; only on a person's click. */
export async function openSidePanel(): Promise<void> {
  const { sidePanel, sidebarAction } = browser as WithSidePanel
  if (sidebarAction) await sidebarAction.open()
  else await sidePanel?.open({ windowId: CURRENT_WINDOW })
}

/**
 * Opens Firefox's sidebar, on a keyboard command. In Chromium the panel in the page does: it can
 * tell whether it is seen.
 *
 * @returns whether there is a sidebar
 */
export async function openSidebar(): Promise<boolean> {
  const { sidebarAction } = browser as WithSidePanel
  await sidebarAction?.open()
  return sidebarAction !== undefined
}

/**
 * Whether Firefox's sidebar shows Ardent beside this tab. Not asked in Chromium, whose frames in a
 * page can tell whether they are seen.
 */
export async function isSidebarOpenBeside(tabId: number): Promise<boolean> {
  const { sidebarAction } = browser as WithSidePanel
  if (!sidebarAction) return false
  const { windowId = CURRENT_WINDOW } = await browser.tabs.get(tabId)
  return sidebarAction.isOpen({ windowId })
}

interface HandOver {
  windowId: number | undefined
  opening: PanelOpening
}

/** The post that the side panel of a window is to show, until that has taken it. */
const handOverItem = storage.defineItem<HandOver>('session:side-panel')

/** Has the side panel beside this tab show a post, now or once it is open. */
export async function handOver(tabId: number, opening: PanelOpening): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId)
  await handOverItem.setValue({ windowId, opening })
}

/** Hears which posts this window's side panel is to show, until `signal` aborts. */
export function onHandedOver(listener: (opening: PanelOpening) => void, signal: AbortSignal): void {
  const take = async (handed: HandOver | null) => {
    const { id } = await browser.windows.getCurrent()
    if (!handed || handed.windowId !== id || signal.aborted) return
    listener(handed.opening)
    await handOverItem.removeValue()
  }
  void handOverItem.getValue().then(take)
  signal.addEventListener('abort', handOverItem.watch(take))
}
