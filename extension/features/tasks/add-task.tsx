import { useState } from 'react'
import type { Reminder } from '@rolecall/shared/domain/reminder.ts'
import { Form } from '../../ui/form.tsx'
import { messageOf, useEdit } from '../application/attempt.ts'
import { COPY as DUE } from '../due/copy.ts'
import { addReminder, ReminderFields, reminderOptions } from '../due/reminder-fields.tsx'
import type { Planned, PlannedProblems } from '../due/reminder-fields.tsx'
import { COPY } from './copy.ts'

const NOTHING: Planned = { text: '', when: null }

function useAdding(application: string) {
  const [kind, setKind] = useState<Reminder['kind']>('task')
  const [typed, setTyped] = useState(NOTHING)
  const [problems, setProblems] = useState<PlannedProblems>({})
  const edit = useEdit()
  const send = async (): Promise<void> => {
    if (typed.text.trim() === '') return setProblems({ text: DUE.whatMissing })
    setProblems({})
    // Emptied first: what is typed while this one is being kept is the next one already.
    setTyped(NOTHING)
    const made = addReminder(kind, typed, application)
    await made.catch((error: unknown) => {
      setTyped(typed)
      throw error
    })
    edit(
      made.then(({ takeBack }) => takeBack),
      COPY.added,
    )
  }
  const onType = (change: Partial<Planned>): void => setTyped({ ...typed, ...change })
  return { fields: { kind, onKind: setKind, typed, problems, onType }, send }
}

/** A task needs no time; a reminder rings at its own. */
export function AddTask({ application }: { application: string }) {
  const { fields, send } = useAdding(application)
  return (
    <Form send={COPY.add} explain={messageOf} onSend={send}>
      <ReminderFields kinds={reminderOptions} {...fields} />
    </Form>
  )
}
