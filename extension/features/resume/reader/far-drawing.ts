import type { DrawJob, FromDrawing } from './answer-drawings.ts'
import type { DrawnPage } from './draw-pages.ts'

/** No page of a résumé takes this long; what does is ended with its thread, however it hangs. */
const LONGEST_MS = 5_000

/** Draws the pages of a PDF as they come. What cannot be drawn in time is left out. Gives what stops it. */
export function drawFarAway(
  bytes: Uint8Array<ArrayBuffer>,
  width: number,
  show: (page: DrawnPage) => void,
  done: () => void,
): () => void {
  const worker = new Worker('/resume-reader.js')
  const end = (): void => {
    clearTimeout(timer)
    worker.terminate()
  }
  const finish = (): void => {
    end()
    done()
  }
  let timer = setTimeout(finish, LONGEST_MS * 2)
  worker.addEventListener('message', ({ data }: MessageEvent<FromDrawing | { kind: 'ready' }>) => {
    if (data.kind === 'drawn') return finish()
    if (data.kind !== 'page') return
    clearTimeout(timer)
    timer = setTimeout(finish, LONGEST_MS)
    show(data.page)
  })
  worker.addEventListener('error', finish)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
  worker.postMessage({ kind: 'draw', bytes, width } satisfies DrawJob)
  return end
}
