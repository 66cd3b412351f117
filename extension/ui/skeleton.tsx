const WIDTHS = ['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5']

/** Grey bars in place of rows that are read just now. They appear after a moment: most reads are done before. */
export function Skeleton({ rows = 4, label }: { rows?: number; label: string }) {
  return (
    <output className="after-a-moment grid gap-4 p-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true" className="grid gap-2">
          <div className={`skeleton h-4 ${WIDTHS[row % WIDTHS.length]}`} />
          <div className="skeleton h-3 w-1/3" />
        </div>
      ))}
    </output>
  )
}
