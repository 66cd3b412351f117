import { FileText, Paperclip } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ChangeEvent, RefObject } from 'react'
import { FILE_TYPES } from '@rolecall/shared/domain/file-type.ts'
import { useSession } from '../../platform/session.ts'
import { useRecords } from '../../store/collection-hooks.ts'
import { listDocuments } from '../../store/collections.ts'
import type { Group } from '../../store/copies.ts'
import { attachFile, linkDocument, linkedDocuments } from '../../store/documents.ts'
import { FileRefused } from '../../store/new-file.ts'
import { useFileStates, useOtherDocuments } from '../../store/sheet-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { messageOf, useEdit } from '../application/attempt.ts'
import { fromCopy } from '../copies/from.ts'
import { COPY } from './copy.ts'
import { FileRow } from './file-row.tsx'

const ACCEPTED = Object.values(FILE_TYPES)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',')

const explain = (error: unknown): string => (error instanceof FileRefused ? error.message : messageOf(error))

/** Every chosen file on its own: one that cannot be kept keeps no other from being kept. */
function useAttaching(application: string) {
  const [problems, setProblems] = useState<string[]>([])
  const edit = useEdit()
  const attach = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const work = attachFile(application, { name: file.name, type: file.type, bytes })
    await work
    edit(work, COPY.attached(file.name))
  }
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])]
    // The same file may be chosen once more after it was put right.
    target.value = ''
    setProblems([])
    for (const file of files)
      attach(file).catch((error: unknown) => setProblems((held) => [...held, `${file.name}: ${explain(error)}`]))
  }
  return { problems, take }
}

function Attach({ application }: { application: string }) {
  const input: RefObject<HTMLInputElement | null> = useRef(null)
  const { problems, take } = useAttaching(application)
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input ref={input} type="file" multiple hidden aria-label={COPY.attach} accept={ACCEPTED} onChange={take} />
        <Button onClick={() => input.current?.click()}>
          <Paperclip size={16} strokeWidth={1.75} aria-hidden="true" />
          {COPY.attach}
        </Button>
        <span className="text-12 text-ink-soft">{COPY.attachHint}</span>
      </div>
      {problems.map((problem) => (
        <Problem key={problem} message={problem} />
      ))}
    </div>
  )
}

interface Props {
  application: ApplicationView
  group: Group
}

function Known({ application, group }: Props) {
  const others = useOtherDocuments(group) ?? []
  const edit = useEdit()
  if (others.length === 0) return null
  const link = (id: string): void => {
    const name = others.find((one) => one.id === id)?.name
    if (name !== undefined) edit(linkDocument(application.id, id), COPY.linked(name))
  }
  const options = [{ value: '', label: COPY.pick }, ...others.map(({ id, name }) => ({ value: id, label: name }))]
  return <SelectField label={COPY.known} value="" options={options} onPick={link} />
}

export default function FilesTab({ application, group }: Props) {
  const all = useRecords(listDocuments)
  const linked = linkedDocuments(group, all ?? [])
  const states = useFileStates(linked.map(({ document }) => document.hash))
  const { session } = useSession()
  if (!all || !states) return null
  return (
    <div className="grid gap-4">
      {linked.length === 0 ? <Empty icon={FileText} title={COPY.none} text={COPY.noneHint} /> : null}
      <ul>
        {linked.map((one) => (
          <FileRow
            key={`${one.of} ${one.field}`}
            linked={one}
            from={fromCopy(group, one.of)}
            where={states.get(one.document.hash)}
            signedIn={session !== null}
          />
        ))}
      </ul>
      <Attach application={application.id} />
      <Known application={application} group={group} />
    </div>
  )
}
