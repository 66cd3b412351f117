import { browser } from 'wxt/browser'

export const hasAccess = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] })

/** Must be called straight from a click: the browser asks the person for no other reason. */
export const askAccess = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] })
