import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { ContactLink } from '@rolecall/shared/domain/application.ts'
import { CONTACT, EMPTY_CONTACT } from '@rolecall/shared/domain/contact.ts'
import type { Contact } from '@rolecall/shared/domain/contact.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import type { BriefRow } from './brief.ts'
import { listContacts } from './collections.ts'
import type { ContactView } from './collections.ts'
import type { Group } from './copies.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'
import { listBriefs } from './queries.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'
import { adding, addLinked, addMembers } from './sets.ts'
import type { ApplicationView } from './view.ts'

export interface LinkedContact {
  /** The application that names the contact, and the field in which it does. */
  of: string
  field: string
  as: ContactLink['as']
  contact: ContactView
}

/** The people of what is shown as one. One whose record has not arrived yet, or lies in the trash, is left out. */
export function linkedContacts({ fields: { contacts } }: Group, all: readonly ContactView[]): LinkedContact[] {
  const byId = new Map(all.map((contact) => [contact.id, contact]))
  return contacts.flatMap(({ of, field, value }) => {
    const contact = byId.get(value.contact)
    return contact ? [{ of, field, as: value.as, contact }] : []
  })
}

export type NewContact = Partial<Omit<Contact, 'deletedAt'>> & { name: string }

/** A person nobody knew yet, with an application: both or neither. */
export function addContact(
  application: string,
  contact: NewContact,
  as: ContactLink['as'],
  store = localStore,
): Promise<TakeBack> {
  const id = uuidv7(store.now(), store.random)
  const made = { entity: CONTACT, id, fields: { ...EMPTY_CONTACT, ...contact } }
  return addLinked(made, adding(store, application, 'contact', [{ contact: id, as }]), store)
}

export const linkContact = (
  application: string,
  contact: string,
  as: ContactLink['as'],
  store = localStore,
): Promise<TakeBack> => addMembers(application, 'contact', [{ contact, as }], store)

export const changeRole = (
  { of, field, contact }: LinkedContact,
  as: ContactLink['as'],
  store = localStore,
): Promise<TakeBack> =>
  editRecords([{ entity: APPLICATION, id: of, fields: { [field]: { contact: contact.id, as } } }], store)

/** The live applications that a contact has to do with. */
export const appearancesOf = async (store: LocalStore, contact: string): Promise<BriefRow[]> =>
  (await listBriefs(store)).filter(({ contacts }) => contacts.includes(contact))

/** Those one may pick: known, and not with this application yet, those of the same company first. */
export async function knownContacts(
  store: LocalStore,
  { posting }: ApplicationView,
  { fields }: Group,
): Promise<ContactView[]> {
  const taken = new Set(fields.contacts.map(({ value }) => value.contact))
  const near = (one: ContactView): number => (one.company !== null && one.company === posting.company ? 0 : 1)
  return (await listContacts(store))
    .filter(({ id }) => !taken.has(id))
    .toSorted((a, b) => near(a) - near(b) || a.name.localeCompare(b.name))
}
