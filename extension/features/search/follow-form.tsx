import type { Watch, WatchBody } from '@rolecall/shared/domain/watch.ts'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { own } from '../../platform/own-account.ts'
import { addWatch } from '../../sync/watches-api.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { explain } from '../account/problems.ts'
import { COPY } from './copy.ts'

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

/** A name, or the address of a page: whichever was typed or pasted. */
export function bodyOf(typed: string): WatchBody | null {
  const words = typed.trim()
  if (words === '') return null
  if (!ADDRESS.test(words)) return { company: words }
  return { addresses: [/^www\./i.test(words) ? `https://${words}` : words] }
}

/** Names a company to follow. What could not be followed stays typed, with the reason. */
export function FollowForm({ onFollow }: { onFollow: (watch: Watch) => void }) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)
  const ask = async (body: WatchBody): Promise<void> => {
    setSending(true)
    setProblem(undefined)
    try {
      onFollow(await own(addWatch(body)))
      setTyped('')
    } catch (error) {
      setProblem(explain(error))
    }
    setSending(false)
  }
  const send = (event: FormEvent): void => {
    event.preventDefault()
    const body = bodyOf(typed)
    if (!body) setProblem(COPY.noCompany)
    else if (!sending) void ask(body)
  }
  return (
    <form noValidate className="flex max-w-140 flex-wrap items-start gap-2" onSubmit={send}>
      <div className="min-w-0 grow basis-60">
        <TextField
          label={COPY.companyField}
          hint={COPY.companyHint}
          value={typed}
          onType={setTyped}
          problem={problem}
          maxLength={8_000}
          autoComplete="off"
        />
      </div>
      <Button type="submit" look="primary" className="mt-6" aria-busy={sending}>
        {COPY.followIt}
      </Button>
    </form>
  )
}
