import { Combobox } from '@base-ui/react/combobox'
import { Field } from '@base-ui/react/field'
import { INPUT } from './input.ts'
import { cx } from './cx.ts'
import { OVERLAY } from './overlay.ts'

interface Option {
  value: string
  label: string
}

interface Props {
  label: string
  options: readonly Option[]
  value: string | null
  onPick: (value: string | null) => void
  /** Said where nothing matches what is typed. */
  none: string
  hint?: string
  problem?: string | undefined
}

/** So many are worth looking through; typing narrows them. */
const MOST = 8

const Found = ({ label, none }: Pick<Props, 'label' | 'none'>) => (
  <Combobox.Portal>
    <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
      <Combobox.Popup className={cx(OVERLAY, 'max-h-(--available-height) w-(--anchor-width) overflow-y-auto p-1')}>
        <Combobox.Empty className="px-2 py-1.5 text-ink-soft empty:hidden">{none}</Combobox.Empty>
        <Combobox.List aria-label={label}>
          {(option: Option) => (
            <Combobox.Item
              key={option.value}
              value={option}
              className="flex min-h-8 items-center rounded-control px-2 outline-none data-highlighted:bg-wash"
            >
              <span className="truncate">{option.label}</span>
            </Combobox.Item>
          )}
        </Combobox.List>
      </Combobox.Popup>
    </Combobox.Positioner>
  </Combobox.Portal>
)

/** One of many, found by typing. Arrows choose, Enter takes, Escape leaves. */
export function ComboField({ label, options, value, onPick, none, hint, problem }: Props) {
  const picked = options.find((one) => one.value === value) ?? null
  return (
    <Field.Root invalid={Boolean(problem)} className="grid gap-1">
      <Field.Label className="font-medium">{label}</Field.Label>
      <Combobox.Root
        items={options}
        value={picked}
        limit={MOST}
        autoHighlight
        onValueChange={(next: Option | null) => onPick(next?.value ?? null)}
      >
        <Combobox.Input className={INPUT} aria-invalid={problem ? true : undefined} />
        <Found label={label} none={none} />
      </Combobox.Root>
      {hint ? <Field.Description className="text-12 text-ink-soft">{hint}</Field.Description> : null}
      {problem ? (
        <Field.Error match className="text-12 text-bad">
          {problem}
        </Field.Error>
      ) : null}
    </Field.Root>
  )
}
