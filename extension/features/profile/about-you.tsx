import { LEVELS, profileFields } from '@rolecall/shared/domain/profile.ts'
import type { Profile } from '@rolecall/shared/domain/profile.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { COPY } from './copy.ts'
import { Links } from './links.tsx'
import { SetField } from './set-field.tsx'
import { TypedField } from './typed-field.tsx'
import type { EditProfile } from './use-profile-edit.ts'

const LEVEL_OPTIONS = [
  { value: '', label: COPY.notSaid },
  ...LEVELS.map((value) => ({ value, label: COPY.levels[value] })),
]

export interface PartProps {
  fields: Profile
  all: Readonly<Record<string, unknown>>
  edit: EditProfile
}

function Line({
  name,
  fields,
  edit,
  ...words
}: PartProps & { name: 'name' | 'headline'; label: string; hint?: string }) {
  const { all: _, ...rest } = words
  const keep = (typed: string): undefined => {
    edit({ [name]: typed === '' ? null : typed })
    return undefined
  }
  return <TypedField {...rest} maxLength={300} value={fields[name] ?? ''} onKeep={keep} />
}

function Years({ fields, edit }: PartProps) {
  const keep = (typed: string): string | undefined => {
    const years = typed === '' ? null : Number(typed.replace(',', '.'))
    if (!profileFields.years.safeParse(years).success) return COPY.notYears
    edit({ years })
    return undefined
  }
  return <TypedField label={COPY.years} inputMode="decimal" value={fields.years?.toString() ?? ''} onKeep={keep} />
}

export function AboutYou(props: PartProps) {
  const { fields, all, edit } = props
  return (
    <>
      <Line {...props} name="name" label={COPY.name} />
      <Line {...props} name="headline" label={COPY.headline} hint={COPY.headlineHint} />
      <div className="grid gap-4 narrow:grid-cols-2">
        <SelectField
          label={COPY.level}
          options={LEVEL_OPTIONS}
          value={fields.level ?? ''}
          onPick={(level) => edit({ level: level === '' ? null : level })}
        />
        <Years {...props} />
      </div>
      <SetField label={COPY.skills} family="skill" all={all} edit={edit} />
      <SetField label={COPY.languages} family="language" all={all} edit={edit} />
      <Links all={all} edit={edit} />
    </>
  )
}
