import { RotateCcw, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useRecords } from '../../store/collection-hooks.ts'
import type { BriefRow } from '../../store/brief.ts'
import { emptyFromTrash, emptyOldTrash, listTrashed, TRASH_DAYS } from '../../store/trash.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Empty } from '../../ui/empty.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { useActions } from '../actions/use-actions.ts'
import { employerOf, nameOf } from '../actions/words.ts'
import { useAttempt } from '../application/attempt.ts'
import { dayWords } from '../application/facts.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { COPY } from './copy.ts'

const DAY = 86_400_000
const daysLeft = (deletedAt: string): number => Math.ceil((Date.parse(deletedAt) + TRASH_DAYS * DAY - Date.now()) / DAY)

interface RowProps {
  brief: BriefRow
  reachable: boolean
  onPutBack: () => void
  onEnd: () => void
}

function Row({ brief, reachable, onPutBack, onEnd }: RowProps) {
  const name = nameOf(brief)
  const since = brief.deletedAt ?? ''
  return (
    <div className="flex items-center gap-2 border-b border-line py-2">
      <a
        data-row
        tabIndex={reachable ? 0 : -1}
        href={applicationAddress(brief.id)}
        className="grid min-w-0 grow gap-0.5 focus-visible:-outline-offset-2"
      >
        <span className="truncate font-medium">{name}</span>
        <span className="truncate text-12 text-ink-soft">
          {employerOf(brief)} · {COPY.since(dayWords(since))}, {COPY.goes(daysLeft(since))}
        </span>
      </a>
      <Button size="small" aria-label={COPY.putBackWhat(name)} onClick={onPutBack}>
        <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />
        {COPY.putBack}
      </Button>
      <IconButton icon={Trash2} label={COPY.endWhat(name)} onClick={onEnd} />
    </div>
  )
}

function Sure({ ending, onClose }: { ending: readonly BriefRow[]; onClose: () => void }) {
  const attempt = useAttempt()
  const end = (): void => {
    attempt(emptyFromTrash(ending.map(({ id }) => id)), { message: COPY.ended(ending.length) })
    onClose()
  }
  return (
    <Dialog open={ending.length > 0} onClose={onClose} title={COPY.sure(ending.length)} text={COPY.sureText}>
      <Button look="danger" onClick={end}>
        {COPY.yes}
      </Button>
      <Button onClick={onClose}>{COPY.no}</Button>
    </Dialog>
  )
}

function Content({ found }: { found: readonly BriefRow[] }) {
  const [ending, setEnding] = useState<readonly BriefRow[]>([])
  const { putBack } = useActions()
  return (
    <div className="grid gap-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 text-ink-soft">{COPY.intro(TRASH_DAYS)}</p>
        <Button look="danger" onClick={() => setEnding(found)}>
          {COPY.empty}
        </Button>
      </div>
      <VirtualList label={COPY.all} items={found} keyOf={({ id }) => id} rowHeight={56} className="max-h-[70dvh]">
        {(brief, reachable) => (
          <Row
            brief={brief}
            reachable={reachable}
            onPutBack={() => putBack([brief])}
            onEnd={() => setEnding([brief])}
          />
        )}
      </VirtualList>
      <Sure ending={ending} onClose={() => setEnding([])} />
    </div>
  )
}

/** What was thrown away and is not gone yet. */
export default function TrashScreen({ onBack }: { onBack: () => void }) {
  const found = useRecords(listTrashed)
  const attempt = useAttempt()
  // oxlint-disable-next-line react/exhaustive-deps -- once, when it is opened.
  useEffect(() => attempt(emptyOldTrash()), [])
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      {found === undefined ? <Skeleton label={COPY.loading} /> : null}
      {found?.length === 0 ? <Empty icon={Trash2} title={COPY.none} text={COPY.noneHint(TRASH_DAYS)} /> : null}
      {found && found.length > 0 ? <Content found={found} /> : null}
    </Screen>
  )
}
