import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { saveFile } from '../../platform/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { takesFocus } from '../../ui/focus.ts'
import { useCopy } from './use-copy.ts'
import { COPY } from './copy.ts'

const FILE = 'rolecall-backup-codes.txt'

/** Shown once: the server itself keeps only what it can compare them with. */
export function BackupCodes({ codes, email, onDone }: { codes: string[]; email: string; onDone: () => void }) {
  const copy = useCopy()
  const text = codes.join('\n')
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <h3 ref={takesFocus} tabIndex={-1} className="font-semibold outline-none">
          {COPY.backupTitle}
        </h3>
        <p className="text-ink-soft">{COPY.backupText}</p>
      </div>
      <ul
        aria-label={COPY.backupTitle}
        className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-control border border-line bg-paper px-4 py-3 text-center tabular-nums"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => copy(text)}>{COPY.copy}</Button>
        <Button onClick={() => saveFile(FILE, `${PRODUCT_NAME}, ${email}\n\n${text}\n`, 'text/plain')}>
          {COPY.download}
        </Button>
        <Button look="primary" className="ms-auto" onClick={onDone}>
          {COPY.kept}
        </Button>
      </div>
    </div>
  )
}
