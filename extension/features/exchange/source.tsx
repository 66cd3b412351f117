import { MAX_TABLE_BYTES } from '@rolecall/shared/exchange/csv.ts'
import { FileInput } from 'lucide-react'
import { useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { COPY } from './copy.ts'
import type { Exchange } from './use-exchange.ts'

function useDropping(take: (file: File) => void) {
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) take(file)
  }
  return { over, on: { onDragEnter: hold, onDragOver: hold, onDragLeave: () => setOver(false), onDrop: drop } }
}

function Choose({ exchange, onPaste }: { exchange: Exchange; onPaste: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const take = (file: File): void => void exchange.open(file)
  const { over, on } = useDropping(take)
  const waits = exchange.busy !== null
  return (
    <div
      {...on}
      className={cx(
        'grid justify-items-center gap-2 rounded-card border border-dashed px-4 py-8 text-center transition-colors',
        over ? 'border-accent bg-wash' : 'border-line-strong',
      )}
    >
      <FileInput size={20} strokeWidth={1.75} aria-hidden="true" className="text-ink-soft" />
      <p className="text-ink-soft">{COPY.drop}</p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button look="primary" disabled={waits} onClick={() => input.current?.click()}>
          {COPY.choose}
        </Button>
        <Button disabled={waits} onClick={onPaste}>
          {COPY.paste}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.zip"
        aria-label={COPY.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) take(file)
        }}
      />
    </div>
  )
}

/** The file, or a table pasted from a spreadsheet. */
export function Source({ exchange }: { exchange: Exchange }) {
  const [pasted, setPasted] = useState<string | null>(null)
  if (pasted === null) return <Choose exchange={exchange} onPaste={() => setPasted('')} />
  return (
    <div className="grid gap-3">
      <TextArea
        label={COPY.pasteLabel}
        hint={COPY.pasteHint}
        value={pasted}
        onType={setPasted}
        rows={8}
        maxLength={MAX_TABLE_BYTES}
      />
      <div className="flex gap-2">
        <Button
          look="primary"
          disabled={exchange.busy !== null || pasted.trim() === ''}
          onClick={() => void exchange.paste(pasted)}
        >
          {COPY.read}
        </Button>
        <Button look="plain" onClick={() => setPasted(null)}>
          {COPY.cancel}
        </Button>
      </div>
    </div>
  )
}
