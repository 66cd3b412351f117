import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

export interface Done {
  ok: boolean
  output: string
  seconds: number
}

export interface Command {
  /** The program as it lies in a package's `.bin`, or a path. */
  program: string
  args: string[]
  /** The workspace package whose `.bin` and folder it runs in; the root where left out. */
  in?: string
  env?: Record<string, string>
  /** Shows what it prints while it runs, on the screen or where it is told; else the output is only kept. */
  show?: boolean | Print
}

export type Print = (text: string) => void

export const onScreen: Print = (text) => void process.stdout.write(text)

const windows = process.platform === 'win32'

/** Runs one command to its end. A program that cannot be started is a failure with its reason, never an exception. */
export function run({ program, args, in: folder = '.', env, show }: Command): Promise<Done> {
  const cwd = join(ROOT, folder)
  const path = program.includes('/') ? program : join(cwd, 'node_modules', '.bin', program)
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    })
    let output = ''
    const end = (ok: boolean) => resolve({ ok, output, seconds: (performance.now() - began) / 1000 })
    const print = show === true ? onScreen : show
    const keep = (text: string) => {
      output += text
      if (print) print(text)
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
