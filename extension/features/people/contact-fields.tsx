import type { Contact } from '@rolecall/shared/domain/contact.ts'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'

export type TypedContact = Record<(typeof LINES)[number]['name'], string>

const LINES = [
  { name: 'name', type: 'text' },
  { name: 'title', type: 'text' },
  { name: 'company', type: 'text' },
  { name: 'email', type: 'email' },
  { name: 'phone', type: 'tel' },
  { name: 'link', type: 'url' },
] as const

export const typedContact = (contact: Partial<Contact>): TypedContact =>
  Object.fromEntries(LINES.map(({ name }) => [name, contact[name] ?? ''])) as TypedContact

/** As they are stored: what was left empty is not known. */
export const contactOf = (typed: TypedContact): Omit<Contact, 'notes' | 'deletedAt'> => {
  const lines = Object.fromEntries(LINES.map(({ name }) => [name, typed[name].trim() || null]))
  return { ...lines, name: typed.name.trim() } as Omit<Contact, 'notes' | 'deletedAt'>
}

interface Props {
  typed: TypedContact
  onType: (patch: Partial<TypedContact>) => void
  problem?: string | undefined
}

export function ContactFields({ typed, onType, problem }: Props) {
  return (
    <div className="grid gap-3 narrow:grid-cols-2">
      {LINES.map(({ name, type }) => (
        <TextField
          key={name}
          label={COPY[name]}
          type={type}
          autoComplete="off"
          maxLength={300}
          value={typed[name]}
          onType={(value) => onType({ [name]: value })}
          problem={name === 'name' ? problem : undefined}
        />
      ))}
    </div>
  )
}
