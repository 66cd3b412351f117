import { Mail, Phone, Plus, UserRound, X } from 'lucide-react'
import { useState } from 'react'
import type { Person } from '@rolecall/shared/domain/posting.ts'
import { useRecords } from '../../store/collection-hooks.ts'
import { listContacts } from '../../store/collections.ts'
import { addContact, changeRole, linkedContacts } from '../../store/contacts.ts'
import type { LinkedContact } from '../../store/contacts.ts'
import type { Group } from '../../store/copies.ts'
import { removeMembers } from '../../store/sets.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Select } from '../../ui/select.tsx'
import { useEdit } from '../application/attempt.ts'
import { ROLE_OPTIONS, roleOf } from './add-person.tsx'
import { fromCopy } from '../copies/from.ts'
import { COPY, ROLE_WORDS } from './copy.ts'

const AddPerson = onceDrawn(() => import('./add-person.tsx'))
const ContactModal = onceDrawn(() => import('./contact-modal.tsx'))

interface RowProps {
  linked: LinkedContact
  /** Said where it is that of a copy. */
  from: string
  onShow: () => void
}

/** Links of the browser's own: they open the person's mail program or telephone and tell nobody of it. */
function Reach({ contact: { name, email, phone } }: LinkedContact) {
  const look =
    'tip inline-grid size-8 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-wash hover:text-ink'
  return (
    <>
      {email ? (
        <a href={`mailto:${encodeURIComponent(email)}`} aria-label={COPY.write(name)} title={email} className={look}>
          <Mail size={16} strokeWidth={1.75} aria-hidden="true" />
        </a>
      ) : null}
      {phone ? (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} aria-label={COPY.call(name)} title={phone} className={look}>
          <Phone size={16} strokeWidth={1.75} aria-hidden="true" />
        </a>
      ) : null}
    </>
  )
}

function Row({ linked, from, onShow }: RowProps) {
  const { of, contact, as, field } = linked
  const edit = useEdit()
  const change = (value: string): void => {
    const role = roleOf(value)
    edit(changeRole(linked, role), COPY.roleSet(contact.name, ROLE_WORDS[role]))
  }
  const remove = (): void => edit(removeMembers(of, [field]), COPY.removed(contact.name))
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line py-2 last:border-b-0">
      <button
        type="button"
        className="min-w-0 grow basis-40 rounded-control px-1 text-start hover:bg-wash"
        onClick={onShow}
      >
        <span className="sr-only">{COPY.open} </span>
        <span className="block truncate font-medium">{contact.name}</span>
        <span className="block truncate text-12 text-ink-soft">
          {[contact.title, contact.company, from].filter(Boolean).join(', ')}
        </span>
      </button>
      <Select
        aria-label={`${COPY.as}: ${contact.name}`}
        className="w-auto! max-narrow:order-last"
        value={as}
        options={ROLE_OPTIONS}
        onPick={change}
      />
      <Reach {...linked} />
      <IconButton icon={X} tip="above" label={COPY.remove(contact.name)} onClick={remove} />
    </li>
  )
}

/** People whom the page names are one press away from being kept. */
function OnPage({ application, known }: { application: ApplicationView; known: LinkedContact[] }) {
  const edit = useEdit()
  const names = new Set(known.map(({ contact }) => contact.name))
  const people = application.posting.people.filter(({ name }) => name !== '' && !names.has(name))
  const add = ({ name, title, url }: Person): void => {
    const contact = { name: name.slice(0, 300), title: title?.slice(0, 300) ?? null, link: url }
    edit(
      addContact(application.id, { ...contact, company: application.posting.company }, 'recruiter'),
      COPY.added(name),
    )
  }
  if (people.length === 0) return null
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold">{COPY.onPage}</h3>
      <ul className="flex flex-wrap gap-2">
        {people.map((person) => (
          <li key={`${person.name} ${person.title}`} className="max-w-full">
            <Button className="max-w-full shrink!" onClick={() => add(person)}>
              <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
              <span className="sr-only">{COPY.addNamed} </span>
              <span className="truncate">{[person.name, person.title].filter(Boolean).join(', ')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Props {
  application: ApplicationView
  group: Group
  onOpen: (id: string) => void
}

export default function PeopleTab({ application, group, onOpen }: Props) {
  const all = useRecords(listContacts)
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  if (!all) return null
  const linked = linkedContacts(group, all)
  const contact = all.find(({ id }) => id === shown)
  return (
    <div className="grid gap-4">
      {linked.length === 0 ? <Empty icon={UserRound} title={COPY.none} text={COPY.noneHint} /> : null}
      <ul>
        {linked.map((one) => (
          <Row
            key={`${one.of} ${one.field}`}
            linked={one}
            from={fromCopy(group, one.of)}
            onShow={() => setShown(one.contact.id)}
          />
        ))}
      </ul>
      <OnPage application={application} known={linked} />
      <Button className="justify-self-start" onClick={() => setAdding(true)}>
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        {COPY.add}
      </Button>
      {adding ? <AddPerson application={application} group={group} onDone={() => setAdding(false)} /> : null}
      {contact ? <ContactModal contact={contact} onDone={() => setShown(null)} onOpen={onOpen} /> : null}
    </div>
  )
}
