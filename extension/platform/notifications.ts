import { browser } from 'wxt/browser'
import { PRODUCT_NAME } from '@rolecall/shared/product.ts'

function basic(title: string, message: string) {
  const icons = Object.values(browser.runtime.getManifest().icons ?? {})
  return { type: 'basic', title, message, iconUrl: new URL(icons.at(-1) ?? '', location.origin).href } as const
}

/** One notification a tab: the next one takes its place instead of piling up. */
export async function notify(tabId: number | undefined, message: string): Promise<void> {
  await browser.notifications.create(`save-${tabId ?? 'page'}`, basic(PRODUCT_NAME, message))
}

/** Some browsers know no buttons on a notification. */
interface WithButtons {
  onButtonClicked?: { addListener: (press: (id: string, button: number) => void) => void }
}
const { onButtonClicked }: WithButtons = { ...(browser.notifications as WithButtons | undefined) }

export interface Telling {
  id: string
  title: string
  message: string
  buttons: readonly string[]
  /** It goes by itself after a while, answered or not. */
  passing?: boolean
}

/** Unless it is a passing one it stays until it is answered, where the browser can do that. */
export async function tell({ id, title, message, buttons, passing = false }: Telling): Promise<void> {
  const answers =
    onButtonClicked && buttons.length > 0
      ? { buttons: buttons.map((word) => ({ title: word })), requireInteraction: !passing }
      : {}
  const plain = basic(title, message)
  try {
    await browser.notifications.create(id, { ...plain, ...answers })
  } catch {
    // Firefox refuses a notification with buttons, though it names the event of pressing one.
    await browser.notifications.create(id, plain)
  }
}

export const toldNow = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll())

export async function untell(id: string): Promise<void> {
  await browser.notifications.clear(id)
}

/** Null: the notification itself was clicked, and not one of its buttons. */
export function onTellingPressed(handle: (id: string, button: number | null) => void): void {
  browser.notifications.onClicked.addListener((id) => handle(id, null))
  onButtonClicked?.addListener(handle)
}
