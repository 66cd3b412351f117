import { Download, Table2 } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { COPY } from './copy.ts'
import type { Exchange } from './use-exchange.ts'
import { Working } from './working.tsx'

interface WayProps {
  icon: LucideIcon
  label: string
  hint: string
  disabled: boolean
  onTake: () => void
}

function Way({ icon: Icon, label, hint, disabled, onTake }: WayProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <p className="min-w-56 flex-1 text-ink-soft">{hint}</p>
      <Button disabled={disabled} onClick={onTake}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        {label}
      </Button>
    </div>
  )
}

export function ExportPart({ exchange }: { exchange: Exchange }) {
  const { busy, progress, exported, exportAll, exportTable } = exchange
  return (
    <section aria-label={COPY.exportTitle} className="grid gap-3">
      <h2 className="text-16 font-semibold">{COPY.exportTitle}</h2>
      <p className="text-ink-soft">{COPY.exportText}</p>
      <div>
        <Way
          icon={Download}
          label={COPY.exportAll}
          hint={COPY.exportAllHint}
          disabled={busy !== null}
          onTake={() => void exportAll()}
        />
        <Way
          icon={Table2}
          label={COPY.exportTable}
          hint={COPY.exportTableHint}
          disabled={busy !== null}
          onTake={() => void exportTable()}
        />
      </div>
      {busy === 'out' ? <Working progress={progress} otherwise={COPY.exportTitle} /> : null}
      <output className="block">
        {exported && busy === null ? <Notice kind="info">{COPY.exported(exported)}</Notice> : null}
      </output>
    </section>
  )
}
