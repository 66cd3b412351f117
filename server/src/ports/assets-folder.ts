import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DOCS_SCRIPT } from '../pages/docs.ts'

/** The docs page's script as the package carries it; a closed list, so that no address reaches another file. */
export const assetFile = (name: string): string | null =>
  name === DOCS_SCRIPT
    ? join(createRequire(import.meta.url).resolve('@scalar/api-reference'), '../browser/standalone.js')
    : null

export async function readAsset(name: string): Promise<Response | null> {
  const file = assetFile(name)
  return file ? new Response(await readFile(file)) : null
}
