import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { useState } from 'react'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { messageOf } from '../application/attempt.ts'
import { whatOf } from '../due/words.ts'
import { COPY } from './copy.ts'

interface Props {
  item: DueItem
  today: string
  onMove: (day: string) => void
  onClose: () => void
}

/** What dragging does, for whoever does not drag. */
export default function MoveForm({ item, today, onMove, onClose }: Props) {
  const [day, setDay] = useState<string | null>(item.day ?? today)
  const send = async (): Promise<void> => {
    if (day === null) return
    onMove(day)
    onClose()
  }
  return (
    <Modal open onClose={onClose} title={COPY.otherDay}>
      <Form onSend={send} explain={messageOf} send={COPY.move} cancel={{ label: COPY.cancel, run: onClose }}>
        <p className="font-medium wrap-anywhere">{whatOf(item)}</p>
        <DateField label={COPY.day} value={day} onPick={setDay} problem={day === null ? COPY.whenMissing : undefined} />
      </Form>
    </Modal>
  )
}
