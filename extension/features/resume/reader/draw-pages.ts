import { getDocumentProxy } from 'unpdf'

/** The fonts of this thread: the library looks for those of a page. */
const { fonts } = globalThis as unknown as { fonts: FontFaceSet }

interface Drawing {
  canvas: OffscreenCanvas | null
  context: OffscreenCanvasRenderingContext2D | null
}

/** The library draws on canvases of a page; in a thread of its own there is no page, and these take their place. */
class CanvasFactory {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }

  reset({ canvas }: Drawing, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height })
  }

  destroy(drawing: Drawing): void {
    Object.assign(drawing, { canvas: null, context: null })
  }
}

const none = (): string => 'none'
/** Filters are pieces of SVG in a page; without a page colours are drawn as they are. */
class FilterFactory {
  addFilter = none
  addHCMFilter = none
  addAlphaFilter = none
  addLuminosityFilter = none
  addHighlightHCMFilter = none
  destroy = (): void => undefined
}

const QUIET = { verbosity: 0, isEvalSupported: false, enableXfa: false, enableHWA: false }
type Document = Awaited<ReturnType<typeof getDocumentProxy>>

export interface DrawnPage {
  number: number
  of: number
  image: ImageBitmap
}

async function drawPage(document: Document, number: number, width: number): Promise<ImageBitmap> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.min(Math.ceil(viewport.height), width * 4))
  const context = canvas.getContext('2d')
  // Printing draws in one go; for the screen it would wait for the frames of a window that is not there.
  const wanted = { canvas: null, canvasContext: context, viewport, intent: 'print', annotationMode: 0 }
  await page.render(wanted as unknown as Parameters<typeof page.render>[0]).promise
  page.cleanup()
  return canvas.transferToImageBitmap()
}

/** Draws the first pages of a PDF one after the other, each as wide as it is asked for in pixels. */
export async function drawPages(
  bytes: Uint8Array,
  { width, most }: { width: number; most: number },
  show: (page: DrawnPage) => void,
): Promise<void> {
  const document = await getDocumentProxy(bytes, {
    ...QUIET,
    CanvasFactory,
    FilterFactory,
    ownerDocument: { fonts },
  } as object)
  const of = document.numPages
  for (let number = 1; number <= Math.min(of, most); number++)
    show({ number, of, image: await drawPage(document, number, width) })
}
