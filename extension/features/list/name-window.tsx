import { useState } from 'react'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf } from '../application/attempt.ts'

interface NameWords {
  label: string
  hint?: string
  /** What to say where it is no name. */
  none: string
  keep: string
  cancel: string
}

interface Props {
  title: string
  name: string
  /** What a name may be. */
  read: z.ZodType<string>
  words: NameWords
  onKeep: (name: string) => void
  onClose: () => void
  /** What else is decided together with the name. */
  children?: ReactNode
}

/** Asks what something that is kept shall be called. */
export function NameWindow({ title, name, read, words, onKeep, onClose, children }: Props) {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string>()
  const { none, keep, cancel, ...field } = words
  const send = async (): Promise<void> => {
    const kept = read.safeParse(typed)
    if (!kept.success) return setProblem(none)
    onKeep(kept.data)
    onClose()
  }
  return (
    <Modal open title={title} onClose={onClose}>
      <Form onSend={send} explain={messageOf} send={keep} cancel={{ label: cancel, run: onClose }}>
        <TextField {...field} value={typed} onType={setTyped} problem={problem} maxLength={100} />
        {children}
      </Form>
    </Modal>
  )
}
