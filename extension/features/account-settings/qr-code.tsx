import { encodeQR } from 'qr'
import { useMemo } from 'react'

/** Light around it, or a camera does not find it. */
const BORDER = 4

/** One path for all dark squares: a step right for each, a new row where they end. */
const pathOf = (rows: boolean[][]): string =>
  rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')

interface Props {
  text: string
  label: string
}

/** Drawn here and sent nowhere. Always dark on light, whatever the theme: cameras read no other. */
export function QrCode({ text, label }: Props) {
  const { path, size } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { border: BORDER, ecc: 'medium' })
    return { path: pathOf(rows), size: rows.length }
  }, [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-44 rounded-control border border-line"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
