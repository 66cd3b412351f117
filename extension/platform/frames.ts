import { browser } from 'wxt/browser'
import { z } from 'zod'
import { withPageAround } from '@rolecall/shared/capture/framed.ts'
import type { Frame } from '@rolecall/shared/capture/read-frames.ts'
import { Capture } from '@rolecall/shared/domain/capture.ts'
import { hostMatches, parseUrl } from '@rolecall/shared/domain/url.ts'
import { hasAccess } from './permissions.ts'

const Frames = z.array(
  z.object({
    host: z.string(),
    pattern: z.string(),
    url: z.string().max(8_000),
    pageNamesJob: z.boolean(),
  }) satisfies z.ZodType<Frame>,
)

/** The first frame of a known applicant system; null where there is none or the page may not be looked at. */
async function frameIn(tabId: number): Promise<Frame | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/frames.js'] })
    return Frames.safeParse(injected?.result).data?.[0] ?? null
  } catch {
    return null
  }
}

/** Reads a frame that the person has allowed: the posting in it, else the list, else nothing. */
async function readFrame(tabId: number, { host }: Frame): Promise<Capture | null> {
  const target = { tabId, allFrames: true }
  const injected = await browser.scripting.executeScript({ target, files: ['/capture.js'] })
  const captures = injected.flatMap(({ result }) => {
    const capture = Capture.safeParse(result)
    const isFramed = capture.success && hostMatches(parseUrl(capture.data.url)?.hostname ?? '', host)
    return isFramed ? [capture.data] : []
  })
  const best = ['posting', 'list', 'none'].map((kind) => captures.find((one) => one.kind === kind))
  return best.find((one) => one !== undefined) ?? null
}

/** What the frame on a page gives, where it may be read; else the page's own reading and which frame it is about. */
export async function captureFramed(tabId: number, page: Capture): Promise<{ capture: Capture; frame: Frame | null }> {
  const frame = await frameIn(tabId)
  if (!frame || !(await hasAccess(frame.pattern))) return { capture: page, frame }
  const capture = await readFrame(tabId, frame)
  const around = capture?.kind === 'posting' ? withPageAround(capture, page.url, frame) : capture
  return { capture: around ?? page, frame: null }
}
