import { useEffect, useRef } from 'react'
import type { DrawnPage } from './reader/draw-pages.ts'

/** A page of a PDF, drawn. */
export function PageImage({ page, label }: { page: DrawnPage; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    context?.drawImage(page.image, 0, 0)
  }, [page])
  const { width, height } = page.image
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is drawn on a canvas has no address for an img.
      role="img"
      aria-label={label}
      className="w-full rounded-control border border-line bg-page"
    />
  )
}
