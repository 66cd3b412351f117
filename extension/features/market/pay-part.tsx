import type { PayFigures, PayPrediction } from '@rolecall/shared/domain/market.ts'
import { Coins } from 'lucide-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { predictPay, readPay } from '../../sync/market-api.ts'
import type { PayAsk } from '../../sync/market-api.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { goTo } from '../dashboard/navigate.ts'
import { Answer } from './answer.tsx'
import { COPY } from './copy.ts'
import { CountryField } from './country-field.tsx'
import { PayChart } from './pay-chart.tsx'
import { marketAddress } from './place.ts'
import { useAsked } from './use-asked.ts'

function Form({ ask }: { ask: PayAsk }) {
  const [title, setTitle] = useState(ask.title)
  const go = (change: Partial<PayAsk>): void =>
    goTo(marketAddress({ part: 'pay', ...ask, title: title.trim(), ...change }))
  const send = (event: FormEvent): void => {
    event.preventDefault()
    go({})
  }
  return (
    <form className="grid gap-3 narrow:grid-cols-[minmax(0,1fr)_14rem_auto] narrow:items-end" onSubmit={send}>
      <TextField label={COPY.title} value={title} onType={setTitle} maxLength={150} enterKeyHint="search" />
      <CountryField country={ask.country} onPick={(country) => go({ country })} />
      <Button type="submit" look="primary" className="justify-self-start">
        {COPY.look}
      </Button>
      <p className="text-12 text-ink-soft narrow:col-span-3">{COPY.titleHint}</p>
    </form>
  )
}

const Predicted = ({ prediction: { sentence, predicted } }: { prediction: PayPrediction }) => (
  <section className="grid gap-1 rounded-card border border-line bg-card px-4 py-3">
    <h2 className="font-semibold">{COPY.predicted}</h2>
    {predicted ? (
      <p className="text-20 font-semibold">
        {COPY.euros(predicted.low)} – {COPY.euros(predicted.high)}
      </p>
    ) : null}
    {predicted ? <p>{sentence}</p> : <Notice kind="info">{sentence}</Notice>}
  </section>
)

function Figures({ figures }: { figures: PayFigures }) {
  const { title, country, items, paid, days, notes } = figures
  if (items.length === 0) return <Empty icon={Coins} title={COPY.noPay} text={COPY.noPayHint} />
  return (
    <section className="grid gap-2">
      <h2 className="text-16 font-semibold">{COPY.payOf(title, country)}</h2>
      <p className="text-ink-soft">{COPY.paid(paid, days)}</p>
      <PayChart rows={items} hasTitle={title === null} />
      <p className="text-12 text-ink-soft">{notes.join(' ')}</p>
    </section>
  )
}

/** What jobs pay, and what one that does not say so is likely to pay. */
export function PayPart({ ask }: { ask: PayAsk }) {
  const question = JSON.stringify(ask)
  const figures = useAsked(question, readPay(ask))
  const prediction = useAsked(question, ask.title === '' ? null : predictPay(ask))
  return (
    <>
      <Form key={ask.title} ask={ask} />
      {ask.title === '' ? null : <Answer asked={prediction}>{(found) => <Predicted prediction={found} />}</Answer>}
      <Answer asked={figures}>{(found) => <Figures figures={found} />}</Answer>
    </>
  )
}
