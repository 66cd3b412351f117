import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { renderDocx, renderLetterDocx } from '@rolecall/shared/resume/render-docx.ts'
import { renderLetterPdf, renderPdf } from '@rolecall/shared/resume/render-pdf.ts'
import { FONTS } from '@rolecall/shared/resume/render/faces.ts'
import type { FaceId, FontSource } from '@rolecall/shared/resume/render/faces.ts'
import type { RenderOptions } from '@rolecall/shared/resume/render/fit.ts'
import type { Letter } from '@rolecall/shared/resume/render/letter.ts'

/** What is set on pages. */
export type Content = { resume: Resume } | { letter: Letter }

export type WriteJob = Content & {
  id: number
  format: 'pdf' | 'docx'
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

async function written({ format, options: asked, ...content }: WriteJob, fonts: FontSource): Promise<WrittenFile> {
  const options = { ...asked, fonts }
  if (format === 'docx') {
    const file = 'letter' in content ? renderLetterDocx(content.letter, options) : renderDocx(content.resume, options)
    return { pages: null, ...(await file) }
  }
  const file = 'letter' in content ? renderLetterPdf(content.letter, options) : renderPdf(content.resume, options)
  const { bytes, pages, over } = await file
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
