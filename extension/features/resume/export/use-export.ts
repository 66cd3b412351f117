import { useEffect, useRef, useState } from 'react'
import type { DrawnPage } from '../reader/draw-pages.ts'
import { drawFarAway } from '../reader/far-drawing.ts'
import type { Content, WriteJob, WrittenFile } from './answer-writes.ts'
import { startWriter } from './far-writer.ts'
import type { Writer } from './far-writer.ts'

export type Options = WriteJob['options']

export interface Preview {
  /** Null until the first is there; then the one before stays until the next. */
  file: WrittenFile | null
  page: DrawnPage | null
  failed: boolean
}

/** Sharp on a dense screen at the width of a sheet. */
const PAGE_PIXELS = 1_100

const NOTHING: Preview = { file: null, page: null, failed: false }

/** The writer lives as long as what it writes for is on the screen. */
function useWriter(): () => Writer {
  const writer = useRef<Writer>(null)
  useEffect(
    () => () => {
      writer.current?.end()
      writer.current = null
    },
    [],
  )
  return () => (writer.current ??= startWriter())
}

/** The pages as they would be downloaded, its first page drawn, and how to make the files. */
export function useExport(content: Content, options: Options) {
  const writer = useWriter()
  const [preview, setPreview] = useState<Preview>(NOTHING)
  const wanted = JSON.stringify([content, options])
  useEffect(() => {
    let left = false
    let stop: (() => void) | null = null
    const draw = (file: WrittenFile | null): void => {
      if (left) return
      if (!file) return setPreview({ ...NOTHING, failed: true })
      const show = (page: DrawnPage): void => {
        if (page.number === 1) setPreview({ file, page, failed: false })
      }
      stop = drawFarAway(file.bytes, PAGE_PIXELS, show, () => undefined)
    }
    const [own, ownOptions] = JSON.parse(wanted) as [Content, Options]
    void writer()
      .write({ ...own, format: 'pdf', options: ownOptions })
      .then(draw)
    return () => {
      left = true
      stop?.()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the writer is made once; what is wanted is compared as text.
  }, [wanted])
  return { preview, write: (format: WriteJob['format']) => writer().write({ ...content, format, options }) }
}
