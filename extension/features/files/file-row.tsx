import { Download, X } from 'lucide-react'
import { useState } from 'react'
import { DOCUMENT, DOCUMENT_KINDS } from '@rolecall/shared/domain/document.ts'
import { downloadFile } from '../../platform/files.ts'
import type { FileRow as StoredFile } from '../../store/db.ts'
import { markSent } from '../../store/documents.ts'
import type { LinkedDocument } from '../../store/documents.ts'
import { editRecords } from '../../store/records.ts'
import { removeMembers } from '../../store/sets.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Select } from '../../ui/select.tsx'
import { messageOf, useEdit } from '../application/attempt.ts'
import { dayHere, noonOf } from '../application/day-here.ts'
import { COPY, KIND_WORDS, sizeWords } from './copy.ts'

const KINDS = DOCUMENT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))

export type WhereItIs = Pick<StoredFile, 'state' | 'reason'> | undefined

function placeWords(where: WhereItIs, signedIn: boolean): string {
  if (!where) return COPY.away
  if (where.state === 'refused') return COPY.refused(where.reason ?? '')
  return where.state === 'kept' ? COPY.kept : signedIn ? COPY.waiting : COPY.here
}

interface Props {
  linked: LinkedDocument
  /** Said where it is that of a copy. */
  from: string
  where: WhereItIs
  signedIn: boolean
}

/** When it went out. Ticked it is today, and the day can be put right. */
function Sent({ linked }: Pick<Props, 'linked'>) {
  const { sentAt, document } = linked
  const edit = useEdit()
  const mark = (at: string | null): void =>
    edit(markSent(linked, at), at ? COPY.markedSent(document.name) : COPY.notSent(document.name))
  const onDay = (day: string | null): void => mark(day === null ? null : noonOf(day))
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <Checkbox
        label={COPY.sent}
        checked={sentAt !== null}
        onCheck={(sent) => mark(sent ? new Date().toISOString() : null)}
      />
      {sentAt === null ? null : <DateField label={COPY.sentWhen} value={dayHere(sentAt)} onPick={onDay} />}
    </div>
  )
}

function useFile({ linked }: Props) {
  const { document } = linked
  const edit = useEdit()
  const [problem, setProblem] = useState<string | null>(null)
  const open = async (): Promise<void> => {
    const ended = await downloadFile(document)
    setProblem(ended === 'done' ? null : COPY[ended])
  }
  return {
    problem,
    open: () => void open().catch((error: unknown) => setProblem(messageOf(error))),
    setKind: (value: string) => {
      const kind = DOCUMENT_KINDS.find((one) => one === value) ?? 'other'
      edit(editRecords([{ entity: DOCUMENT, id: document.id, fields: { kind } }]), COPY.kindSet)
    },
    remove: () => edit(removeMembers(linked.of, [linked.field]), COPY.removed(document.name)),
  }
}

export function FileRow(props: Props) {
  const { linked, where, signedIn, from } = props
  const { name, kind, size, hash } = linked.document
  const { problem, open, setKind, remove } = useFile(props)
  return (
    <li className="grid gap-1.5 border-b border-line py-2 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <div className="min-w-0 grow basis-40">
          <p className="truncate font-medium" title={name}>
            {name}
          </p>
          <p className="text-12 wrap-anywhere text-ink-soft">
            {[sizeWords(size), placeWords(where, signedIn), from].filter(Boolean).join(', ')}
          </p>
        </div>
        <Select
          aria-label={COPY.kind(name)}
          className="w-auto! max-narrow:order-last"
          value={kind}
          options={KINDS}
          onPick={setKind}
        />
        <IconButton icon={Download} tip="above" label={COPY.download(name)} onClick={open} />
        <IconButton icon={X} tip="above" label={COPY.remove(name)} onClick={remove} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Sent linked={linked} />
        <code className="text-12 text-ink-soft" title={COPY.hash(hash)}>
          {hash.slice(0, 12)}…
        </code>
      </div>
      {problem ? <Problem message={problem} /> : null}
    </li>
  )
}
