import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CannotStart, codeOf } from './cannot-start.ts'

const SECRET_BYTES = 32

/** Makes the folder and proves that it can be written to, before anything depends on it. */
export async function prepareDataDir(folder: string): Promise<void> {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    throw new CannotStart(
      `Rolecall cannot write to its data folder ${resolve(folder)} (${codeOf(error)}). ` +
        'Make it writable, or set DATA_DIR to another folder.',
    )
  }
}

export const secretFile = (folder: string): string => join(folder, 'secret')

/** The secret that stays the same over restarts: made once, readable by the owner alone. */
export async function ownSecret(folder: string): Promise<string> {
  const file = secretFile(folder)
  try {
    // Fails where the file is there already, so that two starts at once agree on one secret.
    await writeFile(file, randomBytes(SECRET_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return (await readFile(file, 'utf8')).trim()
}
