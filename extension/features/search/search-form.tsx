import { searchFields } from '@rolecall/shared/domain/saved-search.ts'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf } from '../application/attempt.ts'
import { COPY } from './copy.ts'

interface Props {
  title: string
  name: string
  onKeep: (name: string) => void
  onClose: () => void
  children?: ReactNode
}

/** Asks for the name of a search, and for what else belongs to it. */
export function SearchForm({ title, name, onKeep, onClose, children }: Props) {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string>()
  const send = async (): Promise<void> => {
    const read = searchFields.name.safeParse(typed)
    if (!read.success) return setProblem(COPY.noName)
    onKeep(read.data)
    onClose()
  }
  return (
    <Modal open title={title} onClose={onClose}>
      <Form onSend={send} explain={messageOf} send={COPY.keep} cancel={{ label: COPY.cancel, run: onClose }}>
        <TextField label={COPY.searchName} value={typed} onType={setTyped} problem={problem} maxLength={100} />
        {children}
      </Form>
    </Modal>
  )
}
