import { Salary } from '@rolecall/shared/domain/posting.ts'
import { payWords } from '../application/facts.ts'
import { EDITABLE } from '../application/fields.ts'
import { FIELD_LABELS } from './copy.ts'
import type { Wording } from './earlier-values.tsx'

const OWN = new Map<string, string>(EDITABLE.map(({ name, label }) => [name, label]))

export const APPLICATION_WORDING: Wording = {
  label: (name) => {
    const plain = name.replace(/^own\./, '')
    return OWN.get(plain) ?? FIELD_LABELS[plain] ?? FIELD_LABELS[plain.split('.')[0] ?? ''] ?? plain
  },
  words: (_, value) => {
    const pay = Salary.safeParse(value)
    return pay.success ? payWords(pay.data) : null
  },
}
