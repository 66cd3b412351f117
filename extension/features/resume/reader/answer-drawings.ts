import { drawPages } from './draw-pages.ts'
import type { DrawnPage } from './draw-pages.ts'

export interface DrawJob {
  kind: 'draw'
  bytes: Uint8Array<ArrayBuffer>
  width: number
}
export type FromDrawing = { kind: 'page'; page: DrawnPage } | { kind: 'drawn' }

const MOST_PAGES = 12

const isDrawJob = (data: unknown): data is DrawJob =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'draw'

const say = (message: FromDrawing, moved: Transferable[] = []): void => postMessage(message, { transfer: moved })

async function draw({ bytes, width }: DrawJob): Promise<void> {
  await drawPages(bytes, { width, most: MOST_PAGES }, (page) => say({ kind: 'page', page }, [page.image]))
  say({ kind: 'drawn' })
}

/** The other thing this worker can be asked for; what is asked for here is kept from the reader of whole files. */
export function answerDrawings(worker: Pick<typeof globalThis, 'addEventListener'>): void {
  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<unknown>
    if (!isDrawJob(data)) return
    event.stopImmediatePropagation()
    // Thrown to the top, where whoever started this worker hears of it.
    draw(data).catch((error: unknown) => reportError(error))
  })
}
