import { useState } from 'react'
import { resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { fileName } from '@rolecall/shared/resume/file-name.ts'
import { guessedLanguage } from '@rolecall/shared/resume/render/words.ts'
import { saveFile } from '../../../platform/save-file.ts'
import type { ResumeView } from '../../../store/collections.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import { COPY } from './copy.ts'
import { Downloads } from './downloads.tsx'
import { Choices } from './choices.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { useExport } from './use-export.ts'
import type { Options } from './use-export.ts'

const KINDS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const

/** Paper is a matter of where people live. */
const usualPaper = (): Options['paper'] => (/-(?:US|CA|MX|PH)$/.test(navigator.language) ? 'letter' : 'a4')

interface Props {
  resume: ResumeView
  onClose: () => void
}

/** A résumé on its way out: how it looks, and the files it can be had as. All of it is made on this device. */
export default function ExportSheet({ resume: kept, onClose }: Props) {
  const resume = resumeIn(kept.all)
  const [options, setOptions] = useState<Options>(() => ({
    template: 'plain',
    paper: usualPaper(),
    onePage: false,
    language: guessedLanguage(kept.text),
  }))
  const { preview, write } = useExport(resume, options)
  const { name, label } = resume.basics
  const save = (bytes: BlobPart, format: keyof typeof KINDS): void =>
    saveFile(fileName({ name: name ?? kept.name, label }, format), bytes, KINDS[format])
  const download = async (format: keyof typeof KINDS): Promise<boolean> => {
    if (format === 'json') {
      save(JSON.stringify(resume, null, 2), 'json')
      return true
    }
    const file = await write(format)
    if (file) save(file.bytes, format)
    return file !== null
  }
  return (
    <Sheet open onClose={onClose} title={COPY.title(kept.name)}>
      <div className="grid gap-5 p-4">
        <Choices options={options} onChange={setOptions} />
        <Downloads onDownload={download} />
        <PreviewPane preview={preview} />
      </div>
    </Sheet>
  )
}
