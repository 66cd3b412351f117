import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { CONTACT } from '@rolecall/shared/domain/contact.ts'
import type { ContactView } from '../../store/collections.ts'
import { editRecords, trashRecord } from '../../store/records.ts'
import { useAppearances } from '../../store/sheet-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { usePatch } from '../../ui/use-patch.ts'
import { messageOf, useEdit } from '../application/attempt.ts'
import { LongText } from '../notes/long-text.tsx'
import { EarlierFold } from '../timeline/earlier-values.tsx'
import { ContactFields, contactOf, typedContact } from './contact-fields.tsx'
import { COPY } from './copy.ts'
import { CONTACT_WORDING } from './wording.ts'

interface Props {
  contact: ContactView
  onDone: () => void
  onOpen: (id: string) => void
}

function Appearances({ contact, onOpen }: Pick<Props, 'contact' | 'onOpen'>) {
  const found = useAppearances(contact.id) ?? []
  if (found.length === 0) return null
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold">{COPY.also}</h3>
      <ul className="grid">
        {found.map(({ id, title, company }) => (
          <li key={id}>
            <Button look="link" size="inline" className="max-w-full shrink! text-start" onClick={() => onOpen(id)}>
              <span className="truncate">{[title, company].filter(Boolean).join(', ')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One person: how to reach them, what to remember, and with which jobs they have to do. */
export default function ContactModal({ contact, onDone, onOpen }: Props) {
  const [typed, type] = usePatch(typedContact(contact))
  const [problem, setProblem] = useState<string>()
  const edit = useEdit()
  const send = async (): Promise<void> => {
    const fields = contactOf(typed)
    if (fields.name === '') return setProblem(COPY.needsName)
    const work = editRecords([{ entity: CONTACT, id: contact.id, fields }])
    await work
    edit(work, COPY.kept(fields.name))
    onDone()
  }
  const trash = (): void => {
    edit(trashRecord(CONTACT, contact.id), COPY.trashed(contact.name))
    onDone()
  }
  return (
    <Modal open onClose={onDone} title={contact.name}>
      <div className="grid gap-5">
        <Form send={COPY.keep} cancel={{ label: COPY.cancel, run: onDone }} explain={messageOf} onSend={send}>
          <ContactFields typed={typed} onType={type} problem={problem} />
        </Form>
        <LongText of={{ entity: CONTACT, id: contact.id }} name="notes" text={contact.notes} label={COPY.notes} />
        <EarlierFold of={{ entity: CONTACT, id: contact.id }} wording={CONTACT_WORDING} />
        <Appearances contact={contact} onOpen={onOpen} />
        <Button look="danger" className="justify-self-start" onClick={trash}>
          <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
          {COPY.trash}
        </Button>
      </div>
    </Modal>
  )
}
