import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Display {
  /** What a program takes as DISPLAY. */
  name: string
  close(): void
}

/** A screen that nobody sees, for a browser that has to show itself. */
export async function openDisplay(): Promise<Display> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = (await once(screen.stdout, 'data')) as [Buffer]
  return { name: `:${String(number).trim()}`, close: () => void screen.kill() }
}
