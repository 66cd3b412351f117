import { resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { fileName } from '@rolecall/shared/resume/file-name.ts'
import { guessedLanguage } from '@rolecall/shared/resume/render/words.ts'
import type { ResumeView } from '../../../store/collections.ts'
import { COPY } from './copy.ts'
import { ExportFiles } from './export-files.tsx'

interface Props {
  resume: ResumeView
  onClose: () => void
}

/** A résumé on its way out. */
export default function ExportSheet({ resume: kept, onClose }: Props) {
  const resume = resumeIn(kept.all)
  const { name, label } = resume.basics
  return (
    <ExportFiles
      title={COPY.title(kept.name)}
      content={{ resume }}
      language={guessedLanguage(kept.text)}
      data={resume}
      nameFor={(format) => fileName({ name: name ?? kept.name, label }, format)}
      onClose={onClose}
    />
  )
}
