import { Sparkles, Square, WandSparkles } from 'lucide-react'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'
import { useModel } from './use-model.ts'
import { WhatLeaves } from './what-leaves.tsx'

interface Props {
  running: boolean
  /** What stands on the button of the rules. */
  word: string
  /** It was done before: another time is no longer the first thing to do. */
  again: boolean
  /** By the rules on this device. */
  onRules: () => void
  /** By a provider that is on. */
  onModel: () => void
  onStop: () => void
  /** What a provider would be sent. */
  request: () => AiRequest
}

/** Who is to write: the rules on this device, always, and a provider where one is on. */
export function Begin({ running, word, again, onRules, onModel, onStop, request }: Props) {
  const { ai, shown, ask, send, close } = useModel(onModel)
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Button look={again ? 'quiet' : 'primary'} disabled={running} onClick={onRules}>
          <WandSparkles size={16} strokeWidth={1.75} aria-hidden="true" />
          {word}
        </Button>
        {ai ? (
          <Button disabled={running} onClick={ask}>
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
      {ai && shown ? <WhatLeaves ai={ai} request={request()} onSend={send} onClose={close} /> : null}
    </>
  )
}
