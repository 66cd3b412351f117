import { X } from 'lucide-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { membersOf } from '@rolecall/shared/domain/family.ts'
import { parseUrl } from '@rolecall/shared/domain/url.ts'
import { z } from 'zod'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'
import { added } from './use-profile-edit.ts'
import type { EditProfile } from './use-profile-edit.ts'

const addressIn = (typed: string): string | null => {
  const text = typed.trim()
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  return /^[^\s.]+(?:\.[^\s.]+)+$/.test(text.replace(/^https?:\/\//i, '')) ? (parseUrl(whole)?.href ?? null) : null
}

interface Props {
  all: Readonly<Record<string, unknown>>
  edit: EditProfile
}

const Held = ({ all, edit }: Props) => (
  <ul className="grid">
    {membersOf(all, 'link', z.string()).map(({ field, value }) => (
      <li key={field} className="flex items-center gap-2">
        <span className="min-w-0 grow truncate">{value.replace(/^https?:\/\//, '')}</span>
        <IconButton icon={X} label={COPY.remove(value)} onClick={() => edit({ [field]: null }, COPY.removed(value))} />
      </li>
    ))}
  </ul>
)

export function Links({ all, edit }: Props) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const address = addressIn(typed)
    setProblem(address ? undefined : COPY.notLink)
    if (!address) return
    edit(added('link', [address]))
    setTyped('')
  }
  return (
    <form noValidate className="grid gap-1" onSubmit={add}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <TextField
            label={COPY.links}
            type="url"
            value={typed}
            onType={setTyped}
            problem={problem}
            hint={COPY.linksHint}
          />
        </div>
        <Button type="submit" className="mt-6 min-h-8.5!" disabled={typed.trim() === ''}>
          {COPY.add}
        </Button>
      </div>
      <Held all={all} edit={edit} />
    </form>
  )
}
