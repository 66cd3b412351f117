import { assetFile } from '@rolecall/server/ports/assets-folder.ts'
import { DOCS_SCRIPT } from '@rolecall/server/pages/docs.ts'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.ts'

/** Must name the folder that wrangler.toml names. */
const FOLDER = join(ROOT, '.output/worker-assets')

/** A Worker has no node_modules at hand, so the files it serves are laid out for upload. */
export function layOutWorkerAssets(): void {
  const file = assetFile(DOCS_SCRIPT)
  if (!file) throw new Error(`The package of the docs page has no ${DOCS_SCRIPT}.`)
  mkdirSync(FOLDER, { recursive: true })
  copyFileSync(file, join(FOLDER, DOCS_SCRIPT))
}
