import { useState } from 'react'
import { resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { openDashboard } from '../../platform/open-dashboard.ts'
import type { ResumeView } from '../../store/collections.ts'
import { restoreVersion } from '../../store/resumes.ts'
import type { Tailored } from '../../store/tailored.ts'
import { Button } from '../../ui/button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { useEdit } from '../application/attempt.ts'
import { ago } from '../application/facts.ts'
import { addressOf } from '../dashboard/address.ts'
import { plainText } from '../resume/plain-text.ts'
import { CompareTexts } from './compare-texts.tsx'
import { COPY } from './copy.ts'

const ExportSheet = onceDrawn(() => import('../resume/export/export-sheet.tsx'))

interface Props {
  made: Tailored
  /** The résumé that counts everywhere else. */
  base: ResumeView
}

function Earlier({ version, current }: { version: ResumeView; current: ResumeView }) {
  const edit = useEdit()
  return (
    <li className="flex items-center gap-2 py-1">
      <span className="min-w-0 grow text-ink-soft">{COPY.madeOn(ago(version.addedAt))}</span>
      <Button size="small" onClick={() => edit(restoreVersion(version.id, current.id), COPY.restored)}>
        {COPY.restore}
      </Button>
    </li>
  )
}

const versionOf = ({ id, name, addedAt, all }: ResumeView, base: ResumeView) => ({
  id,
  label: id === base.id ? COPY.yourOwn(name) : COPY.madeOn(ago(addedAt)),
  text: () => plainText(resumeIn(all)),
})

/** The résumé made for this posting, with its earlier versions. */
export function MadeVersions({ made: { current, earlier }, base }: Props) {
  const [comparing, setComparing] = useState(false)
  const [exporting, setExporting] = useState(false)
  return (
    <section aria-label={COPY.made} className="grid gap-2 rounded-card border border-line bg-card p-3">
      <div className="grid gap-0.5">
        <h2 className="text-14 font-semibold wrap-anywhere">{current.name}</h2>
        <p className="text-ink-soft">{COPY.madeOn(ago(current.addedAt))}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
          {COPY.compare}
        </Button>
        <Button size="small" onClick={() => void openDashboard(addressOf('resumes', current.id))}>
          {COPY.openVersion}
        </Button>
        <Button size="small" onClick={() => setExporting(true)}>
          {COPY.export}
        </Button>
      </div>
      {exporting ? <ExportSheet resume={current} onClose={() => setExporting(false)} /> : null}
      {comparing ? (
        <CompareTexts
          versions={[base, ...earlier.toReversed(), current].map((one) => versionOf(one, base))}
          first={base.id}
          second={current.id}
        />
      ) : null}
      {earlier.length > 0 ? (
        <ul aria-label={COPY.earlier} className="border-t border-line pt-1">
          {earlier.map((version) => (
            <Earlier key={version.id} version={version} current={current} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
