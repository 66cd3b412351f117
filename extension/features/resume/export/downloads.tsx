import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { COPY } from './copy.ts'

const FILES = [
  { format: 'pdf', label: COPY.pdf, look: 'primary' },
  { format: 'docx', label: COPY.word, look: 'quiet' },
  { format: 'json', label: COPY.json, look: 'quiet' },
] as const
export type Format = (typeof FILES)[number]['format']

interface Props {
  of: readonly Format[]
  onDownload: (format: Format) => Promise<boolean>
}

/** One button for each kind of file; one is made at a time. */
export function Downloads({ of, onDownload }: Props) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const start = async (format: Format): Promise<void> => {
    setBusy(true)
    setFailed(!(await onDownload(format)))
    setBusy(false)
  }
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {FILES.filter(({ format }) => of.includes(format)).map(({ format, label, look }) => (
          <Button
            key={format}
            look={look}
            disabled={busy}
            aria-label={COPY.download(label)}
            onClick={() => void start(format)}
          >
            <Download size={16} strokeWidth={1.75} aria-hidden="true" />
            {label}
          </Button>
        ))}
      </div>
      <p className="text-12 text-ink-soft">{COPY.offline}</p>
      {failed ? <Notice kind="bad">{COPY.failed}</Notice> : null}
    </div>
  )
}
