import { contactFields } from '@rolecall/shared/domain/contact.ts'
import type { Wording } from '../timeline/earlier-values.tsx'
import { COPY } from './copy.ts'

const { deletedAt: _, ...shown } = contactFields
const isShown = (name: string): name is keyof typeof shown => Object.hasOwn(shown, name)

export const CONTACT_WORDING: Wording = { label: (name) => (isShown(name) ? COPY[name] : name) }
