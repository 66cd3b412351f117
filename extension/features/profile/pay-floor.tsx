import { useState } from 'react'
import type { FormEvent } from 'react'
import { PayFloor } from '@rolecall/shared/domain/pay-floor.ts'
import { PAY_PERIODS } from '@rolecall/shared/domain/posting-values.ts'
import { parseNumber } from '@rolecall/shared/domain/salary-amounts.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PERIOD_WORDS } from '../application/copy.ts'
import { COPY } from './copy.ts'
import { CURRENCIES } from './currencies.ts'
import type { EditProfile } from './use-profile-edit.ts'

const option = (value: string, label = value): { value: string; label: string } => ({ value, label })
const PERIODS = PAY_PERIODS.map((period) => option(period, PERIOD_WORDS[period]))

interface Typed {
  amount: string
  currency: string
  period: string
}

const typedOf = (floor: PayFloor | null): Typed => ({
  amount: floor ? String(floor.amount) : '',
  currency: floor?.currency ?? 'EUR',
  period: floor?.period ?? 'year',
})

/** Undefined: it cannot be read. */
function floorOf({ amount, ...unit }: Typed): PayFloor | null | undefined {
  return amount.trim() === '' ? null : PayFloor.safeParse({ ...unit, amount: parseNumber(amount.trim()) }).data
}

/** The least the person wants to be paid; an empty amount means that there is none. */
export function PayFloorForm({ floor, edit }: { floor: PayFloor | null; edit: EditProfile }) {
  const [typed, setTyped] = useState(() => typedOf(floor))
  const [problem, setProblem] = useState<string>()
  const type = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const set = (event: FormEvent): void => {
    event.preventDefault()
    const payFloor = floorOf(typed)
    if (payFloor === undefined) return setProblem(COPY.notAmount)
    setProblem(undefined)
    edit({ payFloor }, payFloor ? COPY.floorSet : COPY.floorGone)
  }
  return (
    <form className="grid gap-1" noValidate onSubmit={set}>
      <TextField
        label={COPY.floor}
        inputMode="decimal"
        value={typed.amount}
        onType={type('amount')}
        problem={problem}
        hint={COPY.floorHint}
      />
      <div className="mt-1 flex gap-2">
        <Select
          aria-label={COPY.currency}
          options={CURRENCIES.map((one) => option(one))}
          value={typed.currency}
          onPick={type('currency')}
        />
        <Select aria-label={COPY.period} options={PERIODS} value={typed.period} onPick={type('period')} />
        <Button type="submit" className="min-h-8.5!" aria-label={COPY.setWhat(COPY.floor)}>
          {COPY.set}
        </Button>
      </div>
    </form>
  )
}
