import { X } from 'lucide-react'
import { memberName, membersOf } from '@rolecall/shared/domain/family.ts'
import { RIGHTS_TO_WORK } from '@rolecall/shared/domain/profile.ts'
import { z } from 'zod'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { COPY } from './copy.ts'
import { COUNTRIES, countryName } from './countries.ts'
import type { EditProfile } from './use-profile-edit.ts'

const RIGHTS = RIGHTS_TO_WORK.map((value) => ({ value, label: COPY.rightWords[value] }))

interface Props {
  all: Readonly<Record<string, unknown>>
  edit: EditProfile
}

/** Country by country; the country is the key, so that each has one answer on every device. */
export function Rights({ all, edit }: Props) {
  const held = membersOf(all, 'authorised', z.enum(RIGHTS_TO_WORK))
  const open = COUNTRIES.filter(({ value }) => !held.some(({ key }) => key === value))
  const setRight = (code: string, right: string): void => edit({ [memberName('authorised', code)]: right })
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-medium">{COPY.rights}</legend>
      {held.map(({ key, value }) => (
        <div key={key} className="flex items-center gap-2">
          <span className="min-w-0 grow truncate">{countryName(key)}</span>
          <Select
            aria-label={COPY.rightIn(countryName(key))}
            className="w-44!"
            options={RIGHTS}
            value={value}
            onPick={(right) => setRight(key, right)}
          />
          <IconButton
            icon={X}
            label={COPY.remove(countryName(key))}
            onClick={() => edit({ [memberName('authorised', key)]: null }, COPY.removed(countryName(key)))}
          />
        </div>
      ))}
      <Select
        aria-label={COPY.country}
        options={[{ value: '', label: COPY.pickCountry }, ...open]}
        value=""
        onPick={(code) => code !== '' && setRight(code, 'citizen')}
      />
    </fieldset>
  )
}
