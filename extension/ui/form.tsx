import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

interface Props {
  /** Does the work. What it throws is shown above the buttons, and everything typed stays. */
  onSend: () => Promise<void>
  /** The sentence for people behind what was thrown. */
  explain: (error: unknown) => string
  send: string
  cancel?: { label: string; run: () => void }
  /** It destroys something. */
  danger?: boolean
  children: ReactNode
}

/** Fields with the buttons below them. While it is being sent it is not sent again. */
export function Form({ onSend, explain, send, cancel, danger = false, children }: Props) {
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (sending) return
    setSending(true)
    setProblem(undefined)
    const done = onSend().catch((error: unknown) => setProblem(explain(error)))
    void done.finally(() => setSending(false))
  }
  return (
    <form noValidate className="grid gap-4" onSubmit={submit}>
      {children}
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      <div className="flex flex-wrap justify-end gap-2">
        {cancel ? (
          <Button look="plain" onClick={cancel.run}>
            {cancel.label}
          </Button>
        ) : null}
        <Button type="submit" look={danger ? 'danger' : 'primary'} aria-busy={sending}>
          {send}
        </Button>
      </div>
    </form>
  )
}
