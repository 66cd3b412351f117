import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { COPY } from './copy.ts'
import type { ShownArchive } from './shown.ts'
import type { Exchange } from './use-exchange.ts'

const dayOf = (at: string): string => new Date(at).toLocaleDateString('en', { dateStyle: 'long' })
const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, one) => all + one, 0)

function Kinds({ byEntity }: Pick<ShownArchive, 'byEntity'>) {
  return (
    <ul aria-label={COPY.kinds} className="grid divide-y divide-line border-y border-line">
      {Object.entries(byEntity).map(([entity, counts]) => (
        <li key={entity} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
          <span>{COPY.entity(entity, sum(counts))}</span>
          <span className="text-12 text-ink-soft">
            {[
              counts.new > 0 && `${counts.new.toLocaleString('en')} ${COPY.isNew}`,
              counts.changed > 0 && `${counts.changed.toLocaleString('en')} ${COPY.isChanged}`,
              counts.same > 0 && `${counts.same.toLocaleString('en')} ${COPY.isSame}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** An export of ours: what it would bring, before it does. */
export function ArchiveStep({ archive, exchange }: { archive: ShownArchive; exchange: Exchange }) {
  const { counts, damagedFiles, newFiles, exportedAt, sentence } = archive
  const brings = counts.new + counts.changed + newFiles > 0
  return (
    <div className="grid gap-3">
      <p className="font-medium">{COPY.archive(dayOf(exportedAt))}</p>
      <p>
        {brings ? sentence : COPY.nothingNew} {newFiles > 0 ? COPY.files(newFiles) : ''}
      </p>
      <Kinds byEntity={archive.byEntity} />
      {counts.misfits > 0 ? <Notice kind="check">{COPY.misfits(counts.misfits)}</Notice> : null}
      {damagedFiles.length > 0 ? <Notice kind="check">{COPY.damaged(damagedFiles.length)}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        {brings ? (
          <Button look="primary" disabled={exchange.busy !== null} onClick={() => void exchange.restore()}>
            {COPY.restore}
          </Button>
        ) : null}
        <Button look="plain" disabled={exchange.busy !== null} onClick={exchange.startOver}>
          {COPY.cancel}
        </Button>
      </div>
    </div>
  )
}
