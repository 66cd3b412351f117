import { useMemo, useState } from 'react'
import { agree } from '../../platform/ai-consent.ts'
import type { AiProvider } from '../../sync/ai-api.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Asking } from './asking.ts'
import { BodyShown } from './body-shown.tsx'
import { COPY } from './copy.ts'
import { bodyFor, leftWords, mostWords } from './costs.ts'
import { StaysBehind } from './stays-behind.tsx'
import type { Ai } from './use-ai.ts'

const LOOKS = [
  { value: 'words', label: COPY.inWords },
  { value: 'sent', label: COPY.asSent },
] as const

const Row = ({ name, children }: { name: string; children: string }) => (
  <div className="grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] gap-x-3">
    <dt className="text-ink-soft">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
)

const namesOf = (providers: readonly AiProvider[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(providers.map(({ name }) => name))

function Facts({ ai, provider, asking }: { ai: Ai; provider: AiProvider; asking: Asking }) {
  const { name, model } = provider
  const left = leftWords(ai, provider)
  return (
    <dl className="grid gap-1">
      <Row name={COPY.to}>{model ? `${name}, ${model}` : name}</Row>
      <Row name={COPY.costs}>{mostWords(provider, asking)}</Row>
      {left === null ? null : <Row name={COPY.today}>{left}</Row>}
      {ai.others.length > 0 && provider === ai.provider ? (
        <Row name={COPY.otherwise}>{COPY.otherwiseHint(namesOf(ai.others))}</Row>
      ) : null}
    </dl>
  )
}

function Payload({ asking, provider }: { asking: Asking; provider: AiProvider }) {
  const [look, setLook] = useState<'words' | 'sent'>('words')
  const body = useMemo(() => bodyFor(asking, provider), [asking, provider])
  return (
    <>
      <StaysBehind asking={asking} body={body} />
      <div>
        <Segmented label={COPY.look} options={LOOKS} value={look} onPick={setLook} />
      </div>
      <BodyShown body={body} look={look} />
    </>
  )
}

interface Props {
  ai: Ai
  asking: Asking
  onSend: () => void
  onClose: () => void
}

function useSending({ ai: { provider, others }, onSend }: Props) {
  const [busy, setBusy] = useState(false)
  const send = (): void => {
    setBusy(true)
    void agree([provider, ...others].map(({ id }) => id)).then(onSend)
  }
  return { busy, send }
}

/** Before anything goes to a provider for the first time: who it is, all that leaves, and what it may cost. */
export default function WhatLeaves(props: Props) {
  const { ai, asking, onClose } = props
  const all = [ai.provider, ...ai.others]
  const [picked, setPicked] = useState<string>(ai.provider.id)
  const provider = all.find(({ id }) => id === picked) ?? ai.provider
  const { busy, send } = useSending(props)
  const { name } = ai.provider
  return (
    <Modal
      open
      onClose={onClose}
      title={COPY.leavesTitle(provider.name)}
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
        <p>{COPY.leavesText(provider.name)}</p>
        {all.length > 1 ? (
          <SelectField
            label={COPY.provider}
            value={provider.id}
            options={all.map((one) => ({ value: one.id, label: one.name }))}
            onPick={setPicked}
          />
        ) : null}
        <Facts ai={ai} provider={provider} asking={asking} />
        <Payload asking={asking} provider={provider} />
      </div>
    </Modal>
  )
}
