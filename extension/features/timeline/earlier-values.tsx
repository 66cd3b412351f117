import { History } from 'lucide-react'
import type { RecordRef } from '../../store/conflicts.ts'
import { restoreValue } from '../../store/past.ts'
import type { PastField } from '../../store/record-history.ts'
import { useRecordHistory } from '../../store/sheet-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useEdit } from '../application/attempt.ts'
import { Fold } from '../application/fold.tsx'
import { COPY } from './copy.ts'

/** How the fields of one kind of record are called, and how their values are said where that is not as they are stored. */
export interface Wording {
  label: (name: string) => string
  words?: (name: string, value: unknown) => string | null
}

/** A value as people read it. What a newer version wrote is shown as it is stored. */
function plainWords(value: unknown): string {
  if (value === null || value === '') return COPY.empty
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

const dayAndTime = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

interface Props {
  of: RecordRef
  wording: Wording
}

function Row({ of, wording, past }: Props & { past: PastField }) {
  const { name, value, hlc, replacedAt, lost, here, restorable } = past
  const edit = useEdit()
  const [label, words] = [wording.label(name), wording.words?.(name, value) ?? plainWords(value)]
  const aside = [COPY.replaced(dayAndTime(replacedAt)), ...(here ? [] : [COPY.elsewhere]), ...(lost ? [COPY.lost] : [])]
  return (
    <li className="flex items-start gap-3 border-b border-line py-2 last:border-b-0">
      <div className="min-w-0 grow">
        <p className="text-12 text-ink-soft">
          {label}, {aside.join(', ')}
        </p>
        <p className="line-clamp-4 whitespace-pre-line wrap-anywhere">{words}</p>
      </div>
      {restorable ? (
        <Button
          size="small"
          aria-label={COPY.restoreNamed(label, words.slice(0, 80))}
          onClick={() => edit(restoreValue({ ...of, name, hlc }), COPY.restored(label))}
        >
          {COPY.restore}
        </Button>
      ) : null}
    </li>
  )
}

/** What the fields of a record were before, each a press away. */
export function EarlierValues({ of, wording }: Props) {
  const past = useRecordHistory(of)
  if (!past) return null
  if (past.length === 0) return <Empty icon={History} title={COPY.none} text={`${COPY.noneYet} ${COPY.noneHint}`} />
  return (
    <div className="grid gap-2">
      <p className="text-ink-soft">{COPY.noneHint}</p>
      <ul>
        {past.map((one) => (
          <Row key={`${one.name} ${one.hlc}`} of={of} wording={wording} past={one} />
        ))}
      </ul>
    </div>
  )
}

/** The same, for a window that is about something else first. */
export const EarlierFold = (props: Props) => (
  <Fold title={COPY.earlier}>
    <EarlierValues {...props} />
  </Fold>
)
