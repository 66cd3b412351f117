import { FileOutput } from 'lucide-react'
import { useState } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { Button } from '../../ui/button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { COPY } from './copy.ts'

const ExportLetter = onceDrawn(() => import('./export-letter.tsx'))

interface Props {
  text: string
  posting: Posting
  person: TailorPerson
}

export function ExportButton({ text, ...rest }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button disabled={text.trim() === ''} onClick={() => setOpen(true)}>
        <FileOutput size={14} strokeWidth={1.75} aria-hidden="true" />
        {COPY.export}
      </Button>
      {open ? <ExportLetter text={text} {...rest} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
