import type { Piece } from '@rolecall/shared/domain/search/found.ts'

/** A text with the words marked that were looked for. Two pieces of one text may be the same: each goes by its place. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  const placed = pieces.map((piece, at) => ({ ...piece, key: `${at} ${piece.text}` }))
  return placed.map(({ key, text, marked }) =>
    marked ? (
      <mark key={key} className="rounded-[3px] bg-mark text-ink">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    ),
  )
}
