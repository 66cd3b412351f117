import { browser } from 'wxt/browser'

interface SidebarAction {
  open: () => Promise<void>
}

/** Must be called straight from a click: the browser opens it for no other reason. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction }
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }))
}
