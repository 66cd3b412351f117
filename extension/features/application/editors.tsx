import { useState } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { PAY_PERIODS, WORK_MODELS } from '@rolecall/shared/domain/posting-values.ts'
import { takesFocus } from '../../ui/focus.ts'
import { INPUT } from '../../ui/input.ts'
import { Select } from '../../ui/select.tsx'
import type { EditableField } from './fields.ts'
import { payWords } from './facts.ts'
import { PERIOD_OPTIONS, WORK_MODEL_OPTIONS } from './fields.ts'

/** A value in the hand of the person, or undefined while it does not read. */
type OnValue = (value: unknown) => void

interface Props {
  field: EditableField
  posting: Posting
  onValue: OnValue
}

const TYPES = { line: 'text', address: 'url', day: 'date' } as const

function LineEditor({ field, posting, onValue }: Props) {
  const kind = field.kind === 'day' || field.kind === 'address' ? field.kind : 'line'
  const value = posting[field.name]
  const held = typeof value === 'string' ? value : ''
  return (
    <input
      ref={takesFocus}
      aria-label={field.label}
      type={TYPES[kind]}
      className={INPUT}
      defaultValue={kind === 'day' ? held.slice(0, 10) : held}
      onChange={({ target }) => onValue(target.value.trim() || (field.name === 'title' ? undefined : null))}
    />
  )
}

function WorkModelEditor({ field, posting, onValue }: Props) {
  const [picked, setPicked] = useState<string>(posting.workModel ?? '')
  const pick = (value: string): void => {
    setPicked(value)
    onValue(WORK_MODELS.find((model) => model === value) ?? null)
  }
  return <Select ref={takesFocus} aria-label={field.label} options={WORK_MODEL_OPTIONS} value={picked} onPick={pick} />
}

interface PayTyped {
  min: string
  max: string
  currency: string
  period: string
}

const numberIn = (typed: string): number | null => {
  const value = Number(typed.replaceAll(/[\s,’']/g, ''))
  return typed.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : null
}

function salaryOf({ min, max, currency, period }: PayTyped): Posting['salary'] {
  const known = {
    min: numberIn(min),
    max: numberIn(max),
    currency: /^[a-z]{3}$/i.test(currency.trim()) ? currency.trim().toUpperCase() : null,
    period: PAY_PERIODS.find((name) => name === period) ?? null,
    source: 'posting' as const,
  }
  if (known.min === null && known.max === null) return null
  return { ...known, text: payWords({ ...known, text: '' }) }
}

function PayEditor({ posting: { salary }, onValue }: Props) {
  const [typed, setTyped] = useState<PayTyped>({
    min: salary?.min?.toString() ?? '',
    max: salary?.max?.toString() ?? '',
    currency: salary?.currency ?? '',
    period: salary?.period ?? '',
  })
  const change = (patch: Partial<PayTyped>): void => {
    const next = { ...typed, ...patch }
    setTyped(next)
    onValue(salaryOf(next))
  }
  const input = (name: 'min' | 'max' | 'currency', label: string) => (
    <input
      ref={name === 'min' ? takesFocus : undefined}
      aria-label={label}
      placeholder={label}
      className={INPUT}
      value={typed[name]}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  )
  return (
    <div className="grid grid-cols-2 gap-1">
      {input('min', 'From')}
      {input('max', 'To')}
      {input('currency', 'EUR, USD …')}
      <Select aria-label="Per" options={PERIOD_OPTIONS} value={typed.period} onPick={(period) => change({ period })} />
    </div>
  )
}

export function Editor(props: Props) {
  if (props.field.kind === 'pay') return <PayEditor {...props} />
  if (props.field.kind === 'work-model') return <WorkModelEditor {...props} />
  return <LineEditor {...props} />
}
