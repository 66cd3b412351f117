import { useState } from 'react'
import { aboutTokens, costOf } from '@rolecall/shared/ai/cost.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import { agree } from '../../platform/ai-consent.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { COPY } from './copy.ts'
import type { Ai } from './use-ai.ts'

const MICROS = 1_000_000

/** What the call may cost at most, where its price is known. */
function costWords({ provider: { models, model } }: Ai, request: AiRequest): string {
  const price = models.find(({ id }) => id === model)?.price ?? null
  const input = aboutTokens(JSON.stringify([request.messages, request.schema]))
  return price ? COPY.dollars(costOf({ input, output: request.maxTokens }, price) / MICROS) : COPY.unknownCost
}

function leftWords({ purse }: Ai): string {
  if (!purse) return COPY.unknownCost
  return COPY.left(COPY.dollars(purse.left.cost), COPY.dollars(purse.cap.cost))
}

const Row = ({ name, children }: { name: string; children: string }) => (
  <div className="grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] gap-x-3">
    <dt className="text-ink-soft">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
)

/** To the letter, in the order in which it is sent. */
const Messages = ({ request: { messages, schema } }: { request: AiRequest }) => (
  <div className="grid gap-3">
    {[
      ...messages.map(({ role, content }) => ({ title: COPY.roles[role], content })),
      { title: COPY.schema, content: JSON.stringify(schema, null, 2) },
    ].map(({ title, content }) => (
      <section key={title} aria-label={title} className="grid gap-1">
        <h3 className="font-medium">{title}</h3>
        <pre
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
          tabIndex={0}
          className="max-h-60 overflow-y-auto rounded-control bg-wash p-2 font-sans text-12 whitespace-pre-wrap wrap-anywhere"
        >
          {content}
        </pre>
      </section>
    ))}
  </div>
)

interface Props {
  ai: Ai
  request: AiRequest
  onSend: () => void
  onClose: () => void
}

/** Before anything goes to a provider for the first time: who it is, all that leaves, and what it may cost. */
export function WhatLeaves({ ai, request, onSend, onClose }: Props) {
  const [busy, setBusy] = useState(false)
  const { id, name, model } = ai.provider
  const send = (): void => {
    setBusy(true)
    void agree(id).then(onSend)
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={COPY.leavesTitle(name)}
      foot={
        <>
          <Button look="plain" onClick={onClose}>
            {COPY.keepHere}
          </Button>
          <Button look="primary" disabled={busy} onClick={send}>
            {COPY.send(name)}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{COPY.leavesText(name)}</p>
        <dl className="grid gap-1">
          <Row name={COPY.to}>{model ? `${name}, ${model}` : name}</Row>
          <Row name={COPY.costs}>{costWords(ai, request)}</Row>
          <Row name={COPY.today}>{leftWords(ai)}</Row>
        </dl>
        <Messages request={request} />
      </div>
    </Modal>
  )
}
