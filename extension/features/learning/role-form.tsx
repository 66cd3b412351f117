import { useState } from 'react'
import type { FormEvent } from 'react'
import type { RoleTitle } from '../../store/role-postings.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'

interface Props {
  role: string
  titles: readonly RoleTitle[]
  onPick: (role: string) => void
}

const Titles = ({ titles, role, onPick }: Props) => (
  <ul aria-label={COPY.yours} className="flex flex-wrap gap-1.5">
    {titles.map(({ title, count }) => (
      <li key={title} className="max-w-full">
        <button
          type="button"
          aria-pressed={title.toLowerCase() === role.toLowerCase()}
          className="flex min-h-7 max-w-full items-center gap-1.5 rounded-control border border-line bg-card px-2 text-12 transition-colors hover:bg-wash aria-pressed:border-accent aria-pressed:font-medium"
          onClick={() => onPick(title)}
        >
          <span className="truncate">{title}</span>
          <span className="text-ink-soft">
            {count}
            <span className="sr-only"> {COPY.savedJobs(count)}</span>
          </span>
        </button>
      </li>
    ))}
  </ul>
)

/** Which role the person wants: typed, or picked from what they have named or saved. */
export function RoleForm(props: Props) {
  const [typed, setTyped] = useState(props.role)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.trim() !== '') props.onPick(typed.trim())
  }
  return (
    <div className="grid gap-2">
      <form className="grid max-w-120 grid-cols-[minmax(0,1fr)_auto] items-end gap-2" onSubmit={send}>
        <TextField label={COPY.role} value={typed} onType={setTyped} maxLength={150} enterKeyHint="search" />
        <Button type="submit" look="primary">
          {COPY.compare}
        </Button>
      </form>
      <p className="text-12 text-ink-soft">{COPY.roleHint}</p>
      {props.titles.length > 0 ? <Titles {...props} /> : null}
    </div>
  )
}
