import { useEffect, useState } from 'react'
import { makeReport } from '@rolecall/shared/capture/report.ts'
import type { Report, WrongField } from '@rolecall/shared/capture/report.ts'
import { saveFile } from '../../platform/save-file.ts'
import { readKeptPage } from '../../store/kept-pages.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messageOf } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { labelOf } from './words.ts'

async function reportOf({ id, posting, origins, warnings, captureVersion }: ApplicationView, wrong: WrongField[]) {
  const kept = await readKeptPage(id)
  const document = kept && new DOMParser().parseFromString(kept.html, 'text/html')
  return makeReport({ posting, origins, warnings, captureVersion, wrong, document })
}

/** Exactly what the file holds, before it is saved. */
function Contents({ report, text }: { report: Report; text: string }) {
  const fields = new Intl.ListFormat('en').format(report.wrong.map(({ field }) => labelOf(field).toLowerCase()))
  return (
    <>
      <p className="font-medium">{COPY.holds}</p>
      <ul className="grid list-disc gap-1 ps-5 wrap-anywhere">
        <li>{COPY.holdsAddress(report.url)}</li>
        <li>{COPY.holdsFields(fields)}</li>
        <li>{COPY.holdsReaders}</li>
        <li>{report.page === null ? COPY.holdsNoPage : COPY.holdsPage(report.page.length)}</li>
      </ul>
      <p className="text-ink-soft">{COPY.lacks}</p>
      <details className="fold">
        <summary className="min-h-6 rounded-control text-accent">{COPY.look}</summary>
        <textarea
          readOnly
          rows={10}
          aria-label={COPY.look}
          className="mt-1 w-full resize-none rounded-control border border-line bg-wash p-2 text-12"
          value={text}
        />
      </details>
    </>
  )
}

interface Props {
  application: ApplicationView
  wrong: WrongField[]
  onDone: () => void
}

export function ReportStep({ application, wrong, onDone }: Props) {
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    reportOf(application, wrong).then(setReport, (error: unknown) => setProblem(messageOf(error)))
  }, [application, wrong])
  const text = report ? JSON.stringify(report, null, 2) : ''
  return (
    <section className="grid gap-2">
      {wrong.some(({ right }) => right !== undefined) ? <p className="font-medium">{COPY.corrected}</p> : null}
      <h3 className="mt-1 font-semibold">{COPY.report}</h3>
      <p className="text-ink-soft">{COPY.reportHint}</p>
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      {report ? <Contents report={report} text={text} /> : <p className="sr-only">{COPY.making}</p>}
      <div className="flex gap-1.5">
        {report ? <Button onClick={() => saveFile('rolecall-report.json', text)}>{COPY.saveFile}</Button> : null}
        <Button look={report ? 'plain' : 'quiet'} onClick={onDone}>
          {COPY.done}
        </Button>
      </div>
    </section>
  )
}
