export interface KeyRow {
  keys: readonly string[]
  does: string
}

/** What keys do, one row each. */
export const KeyList = ({ rows }: { rows: readonly KeyRow[] }) => (
  <dl className="grid grid-cols-[minmax(3rem,max-content)_minmax(0,1fr)] items-center gap-x-4 gap-y-2">
    {rows.map(({ keys, does }) => (
      <div key={does} className="contents">
        <dt className="flex items-center gap-1">
          {keys.map((key) => (
            <kbd
              key={key}
              className="min-w-6 rounded border border-line bg-paper px-1.5 text-center font-sans text-12 text-ink-soft"
            >
              {key}
            </kbd>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
