import { Sparkles, Square, WandSparkles } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import type { Asking } from './asking.ts'
import { COPY } from './copy.ts'
import { CostLine } from './cost-line.tsx'
import type { Took } from './took.ts'
import { useAi } from './use-ai.ts'
import { useModel } from './use-model.ts'

const WhatLeaves = onceDrawn(() => import('./what-leaves.tsx'))

interface Props {
  running: boolean
  /** By the rules on this device, where they wait to be asked. */
  rules?: { word: string; run: () => void }
  /** It was done before: another time is no longer the first thing to do. */
  again: boolean
  /** There is nothing to write about yet. */
  idle?: boolean
  /** What a provider would be asked. */
  ask: () => Asking
  onModel: (asking: Asking) => void
  onStop: () => void
  took: Took | null
}

/** Who is to write: the rules on this device, always, and a provider where one is on. */
export function Begin({ running, rules, again, idle = false, ask, onModel, onStop, took }: Props) {
  const ai = useAi(running)
  const { shown, onAsk, onShow, onSend, onClose } = useModel(ai, ask, onModel)
  if (!rules && !ai && !running) return null
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {rules ? (
          <Button look={again ? 'quiet' : 'primary'} disabled={running || idle} onClick={rules.run}>
            <WandSparkles size={16} strokeWidth={1.75} aria-hidden="true" />
            {rules.word}
          </Button>
        ) : null}
        {ai ? (
          <Button disabled={running || idle} onClick={onAsk}>
            <Sparkles size={16} strokeWidth={1.75} aria-hidden="true" />
            {COPY.ask(ai.provider.name)}
          </Button>
        ) : null}
        {running ? (
          <Button onClick={onStop}>
            <Square size={12} strokeWidth={2} aria-hidden="true" />
            {COPY.stop}
          </Button>
        ) : null}
      </div>
      {ai && (!idle || took) ? <CostLine ai={ai} ask={ask} took={took} onShow={onShow} /> : null}
      {ai && shown ? <WhatLeaves ai={ai} asking={shown} onSend={() => onSend(shown)} onClose={onClose} /> : null}
    </div>
  )
}
