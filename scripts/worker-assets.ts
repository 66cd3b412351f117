import { assetFile } from '@rolecall/server/ports/assets-folder.ts'
import { DOCS_SCRIPT } from '@rolecall/server/pages/docs.ts'
import { FACE_IDS, FONTS } from '@rolecall/shared/resume/render/faces.ts'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.ts'

/** Must name the folder that wrangler.toml names. */
const FOLDER = join(ROOT, '.output/worker-assets')

/** A Worker has no node_modules at hand, so the files it serves are laid out for upload. */
export function layOutWorkerAssets(): void {
  mkdirSync(join(FOLDER, FONTS), { recursive: true })
  for (const name of [DOCS_SCRIPT, ...FACE_IDS.map((face) => FONTS + face)]) {
    const file = assetFile(name)
    if (!file) throw new Error(`No package has ${name}.`)
    copyFileSync(file, join(FOLDER, name))
  }
}
