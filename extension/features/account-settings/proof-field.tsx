import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'

interface Props {
  hasPassword: boolean
  label?: string
  field: { value: string; onType: (value: string) => void; problem: string | undefined }
}

/** What could take an account from its owner asks for the password; who has none must have signed in lately. */
export function ProofField({ hasPassword, label = COPY.yourPassword, field }: Props) {
  if (!hasPassword) return <p className="text-ink-soft">{COPY.recent}</p>
  return <TextField label={label} type="password" autoComplete="current-password" {...field} />
}
