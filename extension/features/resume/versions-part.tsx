import { useState } from 'react'
import { resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { aroundChanges, diffWords } from '@rolecall/shared/sync/text-diff.ts'
import type { DocumentView, ResumeView } from '../../store/collections.ts'
import { keepVersion, restoreVersion } from '../../store/resumes.ts'
import { Button } from '../../ui/button.tsx'
import { useEdit } from '../application/attempt.ts'
import { dayWords } from '../application/facts.ts'
import { WordDiff } from '../posting/word-diff.tsx'
import { goTo } from '../dashboard/navigate.ts'
import { addressOf } from '../dashboard/address.ts'
import { ChooseFile } from './choose-file.tsx'
import { COPY } from './copy.ts'
import { DropZone } from './drop-zone.tsx'
import { plainText } from './plain-text.ts'
import { Part } from './section-part.tsx'
import { useTaking } from './use-taking.ts'

const toResume = (id: string): void => goTo(addressOf('resumes', id))

function Difference({ earlier, current }: { earlier: ResumeView; current: ResumeView }) {
  const parts = diffWords(plainText(resumeIn(earlier.all)), plainText(resumeIn(current.all)))
  if (parts.every(({ kind }) => kind === 'same')) return <p className="text-ink-soft">{COPY.same}</p>
  return (
    <div className="max-h-96 overflow-y-auto rounded-card border border-line bg-card p-3">
      <WordDiff parts={aroundChanges(parts)} gone={COPY.was} fresh={COPY.isNow} />
    </div>
  )
}

interface EarlierProps {
  earlier: ResumeView
  current: ResumeView
  documents: ReadonlyMap<string, DocumentView>
}

function Earlier({ earlier, current, documents }: EarlierProps) {
  const [open, setOpen] = useState(false)
  const edit = useEdit()
  const day = dayWords(earlier.addedAt)
  const file = documents.get(earlier.document ?? '')?.name
  const restore = (): void => {
    edit(restoreVersion(earlier.id, current.id), COPY.restored)
    toResume(earlier.id)
  }
  return (
    <li className="grid gap-2 border-b border-line py-2 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="grid min-w-0 grow basis-32">
          <span className="font-medium">{day}</span>
          {file === undefined ? null : <span className="truncate text-12 text-ink-soft">{file}</span>}
        </span>
        <Button size="small" aria-expanded={open} aria-label={COPY.compareWith(day)} onClick={() => setOpen(!open)}>
          {COPY.compare}
        </Button>
        <Button size="small" onClick={restore}>
          {COPY.restore}
        </Button>
      </div>
      {open ? <Difference earlier={earlier} current={current} /> : null}
    </li>
  )
}

interface Props {
  resume: ResumeView
  earlier: readonly ResumeView[]
  documents: ReadonlyMap<string, DocumentView>
}

/** Every version there is, and the two ways to make another one. */
export function VersionsPart({ resume, earlier, documents }: Props) {
  const edit = useEdit()
  const taking = useTaking({ replaces: resume.id, onTaken: toResume })
  return (
    <Part title={COPY.versions}>
      <p className="text-ink-soft">{earlier.length > 0 ? COPY.versionsHint : COPY.noVersions}</p>
      <ul>
        {earlier.map((one) => (
          <Earlier key={one.id} earlier={one} current={resume} documents={documents} />
        ))}
      </ul>
      <DropZone taking={taking} className="flex flex-wrap gap-2 p-3">
        <ChooseFile word={COPY.newer} busy={taking.reading !== null} onFiles={taking.take} />
        <Button onClick={() => edit(keepVersion(resume), COPY.versionKept)}>{COPY.keepVersion}</Button>
      </DropZone>
    </Part>
  )
}
