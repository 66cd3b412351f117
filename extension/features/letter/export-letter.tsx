import { useState } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { fileName } from '@rolecall/shared/resume/file-name.ts'
import { letterDate } from '@rolecall/shared/resume/render/letter.ts'
import { guessedLanguage } from '@rolecall/shared/resume/render/words.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { dayHere } from '../application/day-here.ts'
import { ExportFiles } from '../resume/export/export-files.tsx'
import { COPY } from './copy.ts'

interface Props {
  text: string
  posting: Posting
  person: TailorPerson
  onClose: () => void
}

/** A letter on its way out, under the head of the résumé that goes with it. */
export default function ExportLetter({ text, posting, person: { resume }, onClose }: Props) {
  const [day] = useState(() => dayHere(Date.now()))
  const language = guessedLanguage(text)
  const { name, label } = resume.basics
  const { company, title } = posting
  const letter = {
    from: resume,
    to: company ? [company] : [],
    date: letterDate(day, language),
    subject: title,
    text,
  }
  return (
    <ExportFiles
      title={COPY.exportLetter}
      content={{ letter }}
      language={language}
      nameFor={(format) =>
        fileName({ name: name ?? '', label, company: company ?? undefined, kind: COPY.fileKind }, format)
      }
      onClose={onClose}
    />
  )
}
