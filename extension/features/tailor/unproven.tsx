import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Verdict } from '@rolecall/shared/resume/faithful/verdict.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AskFact } from './ask-fact.tsx'
import { COPY } from './copy.ts'

interface Props {
  verdict: Verdict
  /** The line that nothing proves. */
  text: string
  places: readonly string[]
  /** The person said that it is true: it can be checked once more. */
  onStated?: () => void
  /** What else can be done about it. */
  children?: ReactNode
}

/** A line with something in it that nothing proves. It can only stand if the person says it of themselves. */
export function Unproven({ verdict, text, places, onStated, children }: Props) {
  const [asked, setAsked] = useState(false)
  const [claim] = verdict.unsupported
  const leave = (): void => setAsked(false)
  const stated = (): void => {
    leave()
    onStated?.()
  }
  return (
    <div className="grid gap-2">
      <Notice kind="check">{verdict.reason}</Notice>
      {asked && claim ? (
        <AskFact
          question={claim.question}
          about={claim.text}
          places={places}
          proposed={text}
          onStated={stated}
          onLeave={leave}
        />
      ) : (
        <div className="flex flex-wrap gap-1.5">
          <Button size="small" onClick={() => setAsked(true)}>
            {COPY.itIsTrue}
          </Button>
          {children}
        </div>
      )}
    </div>
  )
}
