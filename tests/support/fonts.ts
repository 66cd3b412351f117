import { assetFile } from '@rolecall/server/ports/assets-folder.ts'
import type { FaceId, FontSource } from '@rolecall/shared/resume/render/faces.ts'
import { FONTS } from '@rolecall/shared/resume/render/faces.ts'
import { readFile } from 'node:fs/promises'

/** The fonts of the packages, each read once. */
export function packagedFonts(): FontSource {
  const read = new Map<FaceId, Promise<Uint8Array>>()
  return (face) => {
    const known = read.get(face)
    if (known) return known
    const file = assetFile(FONTS + face)
    if (!file) throw new Error(`No package has ${face}.`)
    const bytes = readFile(file).then((found) => new Uint8Array(found))
    read.set(face, bytes)
    return bytes
  }
}
