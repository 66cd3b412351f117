import { useState } from 'react'
import { EMPTY_REMINDER, REMINDER, REMINDER_KINDS } from '@rolecall/shared/domain/reminder.ts'
import type { Reminder } from '@rolecall/shared/domain/reminder.ts'
import { addRecord } from '../../store/records.ts'
import { Form } from '../../ui/form.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf, useEdit } from '../application/attempt.ts'
import { COPY, KIND_WORDS } from './copy.ts'

const KINDS = REMINDER_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))

interface Typed {
  text: string
  kind: Reminder['kind']
  /** By the clock on the wall here. */
  at: string
}

const NOTHING: Typed = { text: '', kind: 'task', at: '' }

const instantOf = (at: string): string | null => (at === '' ? null : new Date(at).toISOString())

function useAdding(application: string) {
  const [typed, setTyped] = useState<Typed>(NOTHING)
  const [problem, setProblem] = useState<string>()
  const edit = useEdit()
  const send = async (): Promise<void> => {
    if (typed.text.trim() === '') return setProblem(COPY.needsText)
    setProblem(undefined)
    const { text, kind, at } = typed
    // Emptied first: what is typed while this one is being kept is the next one already.
    setTyped({ ...NOTHING, kind })
    const made = addRecord(REMINDER, { ...EMPTY_REMINDER, application, kind, text, at: instantOf(at) })
    await made.catch((error: unknown) => {
      setTyped(typed)
      throw error
    })
    edit(
      made.then(({ takeBack }) => takeBack),
      COPY.added,
    )
  }
  return { typed, type: (patch: Partial<Typed>) => setTyped({ ...typed, ...patch }), problem, send }
}

/** A task needs no time; a reminder rings at its own. */
export function AddTask({ application }: { application: string }) {
  const { typed, type, problem, send } = useAdding(application)
  return (
    <Form send={COPY.add} explain={messageOf} onSend={send}>
      <TextField
        label={COPY.what}
        placeholder={COPY.whatHint}
        maxLength={500}
        value={typed.text}
        onType={(text) => type({ text })}
        problem={problem}
      />
      <div className="flex flex-wrap items-end gap-3">
        <Segmented label={COPY.kind} options={KINDS} value={typed.kind} onPick={(kind) => type({ kind })} />
        <div className="grow basis-52">
          <TextField label={COPY.when} type="datetime-local" value={typed.at} onType={(at) => type({ at })} />
        </div>
      </div>
    </Form>
  )
}
