import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'
import type { ShownTables } from './shown.ts'

const dayOf = (at: string): string => new Date(at).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' })

function whenOf(savedAt: string | null, appliedAt: string | null): string {
  if (appliedAt !== null) return COPY.appliedOn(dayOf(appliedAt))
  return savedAt === null ? '' : COPY.savedOn(dayOf(savedAt))
}

/** A few rows as they will be here, so that a column taken for another one is seen at once. */
export function FirstRows({ rows }: Pick<ShownTables, 'rows'>) {
  if (rows.length === 0) return null
  return (
    <section aria-label={COPY.preview}>
      <h3 className="pb-1 font-semibold">{COPY.preview}</h3>
      <ul className="grid divide-y divide-line rounded-card border border-line bg-card">
        {rows.map(({ title, company, status, savedAt, appliedAt }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of a file have nothing else to be told apart by.
          <li key={at} className="flex items-center gap-3 px-3 py-2">
            <span className="min-w-0 grow">
              <span className="block truncate font-medium">{title}</span>
              <span className="block truncate text-12 text-ink-soft">
                {[company, whenOf(savedAt, appliedAt)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <span className="shrink-0 text-12 text-ink-soft">{status ? stageLook(status).label : COPY.noStage}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
