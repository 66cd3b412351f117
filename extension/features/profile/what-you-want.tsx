import { WORK_MODELS } from '@rolecall/shared/domain/posting-values.ts'
import { WORK_DAYS } from '@rolecall/shared/domain/profile.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { PartProps } from './about-you.tsx'
import { COPY } from './copy.ts'
import { PayFloorForm } from './pay-floor.tsx'
import { Rights } from './rights.tsx'
import { SetField } from './set-field.tsx'

const WORDS = { remote: COPY.remote, hybrid: COPY.hybrid, onsite: COPY.onsite } as const
const VISA = [
  { value: 'unsaid', label: COPY.notSaid, means: null },
  { value: 'yes', label: COPY.yes, means: true },
  { value: 'no', label: COPY.no, means: false },
] as const

function WorkModels({ fields: { workModels }, edit }: PartProps) {
  return (
    <fieldset>
      <legend className="pb-1 font-medium">{COPY.workModels}</legend>
      <div className="flex flex-wrap gap-x-6">
        {WORK_MODELS.map((model) => (
          <Checkbox
            key={model}
            label={WORDS[model]}
            checked={workModels.includes(model)}
            onCheck={(on) =>
              edit({ workModels: WORK_MODELS.filter((one) => (one === model ? on : workModels.includes(one))) })
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

const DAYS = [
  { value: '', label: COPY.notSaid },
  { value: '0', label: COPY.noDays },
  ...Array.from({ length: WORK_DAYS }, (_, at) => ({ value: String(at + 1), label: COPY.days(at + 1) })),
]

const DaysOnSite = ({ fields: { daysOnSite }, edit }: PartProps) => (
  <SelectField
    label={COPY.daysOnSite}
    options={DAYS}
    value={daysOnSite?.toString() ?? ''}
    onPick={(days) => edit({ daysOnSite: days === '' ? null : Number(days) })}
  />
)

function Visa({ fields: { needsVisa }, edit }: PartProps) {
  const { value } = VISA.find(({ means }) => means === needsVisa) ?? VISA[0]
  return (
    <div className="grid justify-items-start gap-1.5">
      <p className="font-medium">{COPY.visa}</p>
      <Segmented
        label={COPY.visa}
        options={VISA}
        value={value}
        onPick={(picked) => edit({ needsVisa: VISA.find((one) => one.value === picked)?.means ?? null })}
      />
    </div>
  )
}

export function WhatYouWant(props: PartProps) {
  const { fields, all, edit } = props
  return (
    <>
      <SetField label={COPY.roles} family="role" all={all} edit={edit} />
      <SetField label={COPY.places} family="place" all={all} edit={edit} />
      <WorkModels {...props} />
      <DaysOnSite {...props} />
      <PayFloorForm key={JSON.stringify(fields.payFloor)} floor={fields.payFloor} edit={edit} />
      <Rights all={all} edit={edit} />
      <Visa {...props} />
    </>
  )
}
