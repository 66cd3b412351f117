import { ExternalLink, X } from 'lucide-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { parseUrl } from '@rolecall/shared/domain/url.ts'
import { openTab } from '../../platform/open.ts'
import type { Group } from '../../store/copies.ts'
import { addMembers, removeMembers } from '../../store/sets.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useEdit } from '../application/attempt.ts'
import { COPY } from './copy.ts'

interface Known {
  address: string
  /** Added by hand, and so taken away by hand: where it stands. */
  added: { of: string; field: string } | null
}

function addressesOf({ posting }: ApplicationView, { fields }: Group): Known[] {
  const own = fields.aliases.map(({ value, of, field }) => ({ address: value, added: { of, field } }))
  const seen = [posting.url, posting.canonicalUrl, ...fields.addresses].map((address) => ({ address, added: null }))
  return [...new Map([...seen, ...own].map((one) => [one.address, one])).values()].filter(
    ({ address }) => address !== '',
  )
}

function AddAddress({ id }: { id: string }) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const edit = useEdit()
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const url = parseUrl(typed.trim())
    if (!url || !/^https?:$/.test(url.protocol)) return setProblem(COPY.notAnAddress)
    edit(addMembers(id, 'alias', [url.href]), COPY.added)
    setTyped('')
    setProblem(undefined)
  }
  return (
    <form noValidate className="flex items-start gap-2" onSubmit={add}>
      <div className="grow">
        <TextField label={COPY.addAddress} type="url" value={typed} onType={setTyped} problem={problem} />
      </div>
      <Button type="submit" className="mt-6">
        {COPY.add}
      </Button>
    </form>
  )
}

/** Every address under which this job was seen. */
export function Addresses({ application, group }: { application: ApplicationView; group: Group }) {
  const edit = useEdit()
  return (
    <div className="grid gap-2">
      <p className="text-ink-soft">{COPY.addressHint}</p>
      <ul className="grid">
        {addressesOf(application, group).map(({ address, added }) => (
          <li key={address} className="flex min-h-8 items-center gap-1">
            <span className="min-w-0 grow truncate">{address.replace(/^https?:\/\/(?:www\.)?/, '')}</span>
            <IconButton
              icon={ExternalLink}
              label={COPY.open(address)}
              tip="above"
              onClick={() => void openTab(address)}
            />
            {added ? (
              <IconButton
                icon={X}
                label={COPY.remove(address)}
                tip="above"
                onClick={() => edit(removeMembers(added.of, [added.field]), COPY.removed)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <AddAddress id={application.id} />
    </div>
  )
}
