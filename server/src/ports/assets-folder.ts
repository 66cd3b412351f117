import { faceFile, FONTS, isFaceId } from '@rolecall/shared/resume/render/faces.ts'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DOCS_SCRIPT } from '../pages/docs.ts'

const own = createRequire(import.meta.url)
const shared = createRequire(fileURLToPath(import.meta.resolve('@rolecall/shared/resume/render/faces.ts')))

/** The files the app gives out or draws with, as their packages carry them; a closed list reaches no other file. */
export function assetFile(name: string): string | null {
  if (name === DOCS_SCRIPT) return join(own.resolve('@scalar/api-reference'), '../browser/standalone.js')
  const face = name.startsWith(FONTS) ? name.slice(FONTS.length) : ''
  return isFaceId(face) ? faceFile(face, shared.resolve) : null
}

export async function readAsset(name: string): Promise<Response | null> {
  const file = assetFile(name)
  return file ? new Response(await readFile(file)) : null
}
