import { Notice } from '../../ui/notice.tsx'
import { ArchiveStep } from './archive-step.tsx'
import { COPY } from './copy.ts'
import { Result } from './result.tsx'
import { Source } from './source.tsx'
import { TablesStep } from './tables-step.tsx'
import type { Exchange } from './use-exchange.ts'
import { Working } from './working.tsx'

function Now({ exchange }: { exchange: Exchange }) {
  const { step } = exchange
  if (step.kind === 'start') return <Source exchange={exchange} />
  if (step.kind !== 'opened') return <Result step={step} exchange={exchange} />
  return step.opened.kind === 'archive' ? (
    <ArchiveStep archive={step.opened} exchange={exchange} />
  ) : (
    <TablesStep shown={step.opened} exchange={exchange} />
  )
}

export function ImportPart({ exchange }: { exchange: Exchange }) {
  const { busy, problem, progress, step } = exchange
  return (
    <section aria-label={COPY.importTitle} className="grid gap-3">
      <h2 className="text-16 font-semibold">{COPY.importTitle}</h2>
      {step.kind === 'start' ? <p className="text-ink-soft">{COPY.importText}</p> : null}
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      <Now exchange={exchange} />
      {busy === 'in' ? <Working progress={progress} otherwise={COPY.opening} /> : null}
    </section>
  )
}
