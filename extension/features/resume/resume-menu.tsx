import { Download, FileOutput, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { downloadFile } from '../../platform/files.ts'
import type { DocumentView, ResumeView } from '../../store/collections.ts'
import { trashResume } from '../../store/resumes.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useEdit } from '../application/attempt.ts'
import { useSay } from '../../ui/toast.tsx'
import { COPY as FILES } from '../files/copy.ts'
import { COPY } from './copy.ts'

const ExportSheet = onceDrawn(() => import('./export/export-sheet.tsx'))

interface Props {
  resume: ResumeView
  document: DocumentView | undefined
  onGone?: () => void
}

/** What is done with a résumé as a whole. */
export function ResumeMenu({ resume, document, onGone }: Props) {
  const edit = useEdit()
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const [exporting, setExporting] = useState(false)
  const download = async (file: DocumentView): Promise<void> => {
    setBusy(true)
    const ended = await downloadFile(file)
    if (ended !== 'done') say({ message: FILES[ended] })
    setBusy(false)
  }
  const trash = (): void => {
    edit(trashResume(resume.id), COPY.trashed(resume.name))
    onGone?.()
  }
  const file = document
    ? [{ label: COPY.download, icon: Download, disabled: busy, onPick: () => void download(document) }]
    : []
  const exported = { label: COPY.export, icon: FileOutput, onPick: () => setExporting(true) }
  return (
    <>
      <Menu
        label={COPY.menu(resume.name)}
        groups={[[exported, ...file], [{ label: COPY.trash, icon: Trash2, danger: true, onPick: trash }]]}
      />
      {exporting ? <ExportSheet resume={resume} onClose={() => setExporting(false)} /> : null}
    </>
  )
}
