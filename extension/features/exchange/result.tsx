import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { addressOf } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import { COPY } from './copy.ts'
import type { Exchange, Step } from './use-exchange.ts'

type Ended = Exclude<Step, { kind: 'start' | 'opened' }>

function sentenceOf(step: Ended): string {
  if (step.kind === 'taken-back') return COPY.undone
  if (step.kind === 'restored') return COPY.restored(step.counts.new, step.counts.changed)
  const { applications, others, known } = step.brought
  return [COPY.brought(applications, others), known > 0 ? COPY.known(known) : ''].join(' ').trim()
}

/** What became of an import; it has the focus, because what was pressed is gone. */
export function Result({ step, exchange }: { step: Ended; exchange: Exchange }) {
  const words = useRef<HTMLOutputElement>(null)
  const said = sentenceOf(step)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another end of it has the focus once more.
  useEffect(() => words.current?.focus(), [said])
  const waits = exchange.busy !== null
  return (
    <div className="grid gap-3 rounded-card border border-line bg-card p-4">
      <output ref={words} tabIndex={-1} className="font-medium outline-none">
        {said}
      </output>
      <div className="flex flex-wrap gap-2">
        {step.kind === 'taken-back' ? null : (
          <Button look="primary" disabled={waits} onClick={() => goTo(addressOf('board'))}>
            {COPY.board}
          </Button>
        )}
        {step.kind === 'brought' ? (
          <Button disabled={waits} onClick={() => void exchange.takeBack()}>
            {COPY.undo}
          </Button>
        ) : null}
        <Button look="plain" disabled={waits} onClick={exchange.startOver}>
          {COPY.another}
        </Button>
      </div>
    </div>
  )
}
