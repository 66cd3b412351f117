import { createServer } from 'node:net'
import { accessSync, constants, mkdirSync } from 'node:fs'

/** Something the person can put right; the message is all they are shown. */
export class Problem extends Error {}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** Asks for the port and gives it back at once, so that a taken one is known before anything is built. */
export function requireFreePort(port: number, instead: string): Promise<void> {
  const sentence = `Port ${port} is taken by another program. Stop it, or choose another port: ${instead}`
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', (error) =>
      reject(new Problem(codeOf(error) === 'EADDRINUSE' ? sentence : `Port ${port} cannot be used: ${error.message}.`)),
    )
    server.listen(port, 'localhost', () => server.close(() => resolve()))
  })
}

export function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Problem(
      `Rolecall cannot keep its data in ${folder} (${codeOf(error)}). Make it a writable folder, or name another: DATA_DIR=<folder> npm start`,
    )
  }
}
