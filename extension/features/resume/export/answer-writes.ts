import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { renderDocx } from '@rolecall/shared/resume/render-docx.ts'
import { renderPdf } from '@rolecall/shared/resume/render-pdf.ts'
import { FONTS } from '@rolecall/shared/resume/render/faces.ts'
import type { FaceId, FontSource } from '@rolecall/shared/resume/render/faces.ts'
import type { RenderOptions } from '@rolecall/shared/resume/render/fit.ts'

export interface WriteJob {
  id: number
  format: 'pdf' | 'docx'
  resume: Resume
  options: Omit<RenderOptions, 'fonts'>
}

export interface WrittenFile {
  bytes: Uint8Array<ArrayBuffer>
  /** Not known of a document that another program sets. */
  pages: number | null
  over: string[]
}
export type FromWriter = { id: number; file: WrittenFile } | { id: number; failed: true }

/** The fonts lie in the extension itself; each is read once. */
function ownFonts(): FontSource {
  const read = new Map<FaceId, Promise<Uint8Array>>()
  return (face) => {
    const bytes =
      read.get(face) ?? fetch(`/${FONTS}${face}`).then(async (file) => new Uint8Array(await file.arrayBuffer()))
    read.set(face, bytes)
    return bytes
  }
}

async function written({ format, resume, options }: WriteJob, fonts: FontSource): Promise<WrittenFile> {
  if (format === 'docx') return { pages: null, ...(await renderDocx(resume, { ...options, fonts })) }
  const { bytes, pages, over } = await renderPdf(resume, { ...options, fonts })
  return { bytes, pages, over }
}

const say = (message: FromWriter): void => postMessage(message)

/** What the worker does: sets whatever it is sent, one after the other. */
export function answerWrites(worker: Pick<typeof globalThis, 'addEventListener'>): void {
  const fonts = ownFonts()
  worker.addEventListener('message', (event) => {
    const job = (event as MessageEvent<WriteJob>).data
    written(job, fonts).then(
      (file) => say({ id: job.id, file }),
      (error: unknown) => {
        say({ id: job.id, failed: true })
        reportError(error)
      },
    )
  })
}
