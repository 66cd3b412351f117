import { Mark } from '../../ui/mark.tsx'
import { COPY } from './copy.ts'

const PUZZLE =
  'M3 5h3.2a1.9 1.9 0 1 1 3.6 0H13v3.2a1.9 1.9 0 1 1 0 3.6V15H9.9a1.9 1.9 0 1 0-3.8 0H3v-3.1a1.9 1.9 0 1 0 0-3.8Z'
const PIN = 'M4 0h6l-1 4.5 2.5 2.5v1.5H2.5V7L5 4.5ZM7 8.5V14'

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

function Toolbar() {
  return (
    <>
      <rect x="0.5" y="0.5" width="359" height="151" rx="8" className="fill-card stroke-line" />
      <path d="M.5 44.5h359" className="stroke-line" />
      <g className="text-ink-soft" {...STROKE}>
        <path d="m20 17-5.5 5.5L20 28M15 22.5h11M38 17l5.5 5.5L38 28M43 22.5H32" />
      </g>
      <rect x="58" y="11" width="196" height="23" rx="11.5" className="fill-wash" />
      <rect x="72" y="20" width="92" height="5" rx="2.5" className="fill-line-strong" opacity=".5" />
      <rect x="265" y="9" width="28" height="28" rx="14" className="fill-wash" />
      <g transform="translate(270.5 13)" className="text-ink" {...STROKE}>
        <path d={PUZZLE} />
      </g>
      <circle cx="316" cy="22.5" r="9" className="fill-line" />
      <g className="fill-ink-soft">
        <circle cx="342" cy="17" r="1.6" />
        <circle cx="342" cy="22.5" r="1.6" />
        <circle cx="342" cy="28" r="1.6" />
      </g>
    </>
  )
}

function List() {
  return (
    <>
      <rect x="126.5" y="52.5" width="206" height="90" rx="8" className="fill-paper stroke-line-strong" />
      <text x="142" y="75" className="fill-ink-soft text-12">
        Extensions
      </text>
      <rect x="134" y="85" width="191" height="32" rx="6" className="fill-wash" />
      <g transform="translate(142 92)">
        <Mark size={18} />
      </g>
      <text x="168" y="105.5" className="fill-ink text-13 font-medium">
        {COPY.name}
      </text>
      <circle cx="306" cy="101" r="14" className="fill-none stroke-accent" strokeWidth="2" />
      <g transform="translate(299 93.5)" className="text-accent" {...STROKE}>
        <path d={PIN} />
      </g>
      <rect x="144" y="127" width="11" height="5" rx="2.5" className="fill-line" />
      <rect x="168" y="127" width="70" height="5" rx="2.5" className="fill-line" />
    </>
  )
}

/** The browser's own toolbar, drawn: what to click first, and what then. */
export const ToolbarPicture = () => (
  <svg viewBox="0 0 360 152" role="img" aria-label={COPY.pinPicture} className="block w-full max-w-90">
    <Toolbar />
    <List />
  </svg>
)
