import { useState } from 'react'
import { CONTACT_ROLES } from '@rolecall/shared/domain/application.ts'
import type { ContactLink } from '@rolecall/shared/domain/application.ts'
import { addContact, linkContact } from '../../store/contacts.ts'
import type { Group } from '../../store/copies.ts'
import { useKnownContacts } from '../../store/sheet-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePatch } from '../../ui/use-patch.ts'
import { messageOf, useEdit } from '../application/attempt.ts'
import { ContactFields, contactOf, typedContact } from './contact-fields.tsx'
import { COPY, ROLE_WORDS } from './copy.ts'

type Role = ContactLink['as']

export const ROLE_OPTIONS = CONTACT_ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }))
export const roleOf = (value: string): Role => CONTACT_ROLES.find((role) => role === value) ?? 'other'

interface Props {
  application: ApplicationView
  group: Group
  onDone: () => void
}

function useAdding({ application, group, onDone }: Props) {
  const [typed, type] = usePatch(typedContact({ company: application.posting.company }))
  const [known, setKnown] = useState('')
  const [as, setAs] = useState<Role>('recruiter')
  const [problem, setProblem] = useState<string>()
  const contacts = useKnownContacts(application, group) ?? []
  const edit = useEdit()
  const send = async (): Promise<void> => {
    const contact = contactOf(typed)
    if (known === '' && contact.name === '') return setProblem(COPY.needsName)
    const name = contacts.find(({ id }) => id === known)?.name ?? contact.name
    const work = known === '' ? addContact(application.id, contact, as) : linkContact(application.id, known, as)
    await work
    edit(work, COPY.added(name))
    onDone()
  }
  return { typed, type, known, setKnown, as, setAs, problem, contacts, send }
}

/** Somebody known is picked; somebody new is named. */
export default function AddPerson(props: Props) {
  const { typed, type, known, setKnown, as, setAs, problem, contacts, send } = useAdding(props)
  const options = [
    { value: '', label: COPY.nobody },
    ...contacts.map(({ id, name, company }) => ({ value: id, label: company ? `${name}, ${company}` : name })),
  ]
  return (
    <Modal open onClose={props.onDone} title={COPY.addTitle}>
      <Form send={COPY.keep} cancel={{ label: COPY.cancel, run: props.onDone }} explain={messageOf} onSend={send}>
        {contacts.length > 0 ? (
          <SelectField label={COPY.pick} value={known} options={options} onPick={setKnown} />
        ) : null}
        <SelectField label={COPY.as} value={as} options={ROLE_OPTIONS} onPick={(value) => setAs(roleOf(value))} />
        {known === '' ? <ContactFields typed={typed} onType={type} problem={problem} /> : null}
      </Form>
    </Modal>
  )
}
