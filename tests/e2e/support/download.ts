import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'

/** The file that a button of an export hands out. */
export async function downloaded(
  page: Page,
  name: string,
  press = (button: Locator): Promise<void> => button.click(),
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const download = page.waitForEvent('download')
  await press(page.getByRole('button', { name: `Download as ${name}` }))
  const file = await download
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}
