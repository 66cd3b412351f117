import { useState } from 'react'
import type { FormEvent } from 'react'
import { stateFact } from '../../store/stated-facts.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useEdit } from '../application/attempt.ts'
import { COPY } from './copy.ts'

const NOWHERE = ''

interface Props {
  /** What is asked: "Do you have Kubernetes experience? Where?" */
  question: string
  about: string | null
  /** The employers, schools and projects of the résumé. */
  places: readonly string[]
  /** Who asks for it, or what claimed it. */
  quote?: string | null
  /** What they may want to say, to be put right. */
  proposed?: string
  onStated?: () => void
  onLeave?: () => void
}

const wheresOf = (places: readonly string[]) => [
  { value: NOWHERE, label: COPY.elsewhere },
  ...places.map((one) => ({ value: one, label: one })),
]

const Ways = ({ idle, onLeave }: { idle: boolean; onLeave: (() => void) | undefined }) => (
  <div className="flex flex-wrap gap-2">
    <Button type="submit" look="primary" disabled={idle}>
      {COPY.state}
    </Button>
    {onLeave ? (
      <Button look="plain" onClick={onLeave}>
        {COPY.notTrue}
      </Button>
    ) : null}
  </div>
)

/** Asks the person for what nothing proves. Their answer is a fact from then on; no answer changes nothing. */
export function AskFact({ question, about, places, quote = null, proposed = '', onStated, onLeave }: Props) {
  const [text, setText] = useState(proposed)
  const [where, setWhere] = useState(NOWHERE)
  const edit = useEdit()
  const said = text.trim()
  const keep = (event: FormEvent): void => {
    event.preventDefault()
    if (said === '') return
    edit(stateFact({ text: said, about, where: where === NOWHERE ? null : where }), COPY.stated)
    onStated?.()
  }
  return (
    <form className="grid gap-3 rounded-card border border-line bg-card p-3" onSubmit={keep}>
      <div className="grid gap-1">
        <p className="font-medium">{question}</p>
        {quote ? <p className="border-s-2 border-line ps-2 text-ink-soft wrap-anywhere">{quote}</p> : null}
      </div>
      <TextArea
        label={COPY.yourWords}
        hint={COPY.yourWordsHint}
        rows={2}
        maxLength={2_000}
        value={text}
        onType={setText}
        opened
      />
      {places.length > 0 ? (
        <SelectField label={COPY.where} value={where} options={wheresOf(places)} onPick={setWhere} />
      ) : null}
      <Ways idle={said === ''} onLeave={onLeave} />
    </form>
  )
}
