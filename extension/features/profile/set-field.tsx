import { membersOf, memberName } from '@rolecall/shared/domain/family.ts'
import { profileFamilies } from '@rolecall/shared/domain/profile.ts'
import { z } from 'zod'
import { TagInput } from '../../ui/tag-input.tsx'
import { COPY } from './copy.ts'
import { added } from './use-profile-edit.ts'
import type { EditProfile } from './use-profile-edit.ts'

interface Props {
  label: string
  family: string
  all: Readonly<Record<string, unknown>>
  edit: EditProfile
  hint?: string
}

/** A set of words in the profile. The same word twice, from two devices, is shown once and taken out as one. */
export function SetField({ label, family, all, edit, hint = COPY.listHint }: Props) {
  const members = membersOf(all, family, z.string())
  const fits = (word: string): boolean => profileFamilies[family]?.safeParse(word).success === true
  const remove = (word: string): void => {
    const same = members.filter(({ value }) => value === word)
    edit(Object.fromEntries(same.map(({ key }) => [memberName(family, key), null])), COPY.removed(word))
  }
  return (
    <TagInput
      label={label}
      hint={hint}
      tags={[...new Set(members.map(({ value }) => value))]}
      onAdd={(words) => edit(added(family, words.filter(fits)))}
      onRemove={remove}
      removeLabel={COPY.remove}
    />
  )
}
