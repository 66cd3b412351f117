import { cx } from '../../ui/cx.ts'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'
import { STRENGTHS, strengthOf } from './password-strength.ts'

interface Props {
  label: string
  value: string
  onType: (value: string) => void
  problem?: string | undefined
  /** The person's name and e-mail: what anybody would guess first. */
  ownWords: readonly string[]
}

const TONES = { short: 'bg-line-strong', weak: 'bg-bad', fair: 'bg-check', strong: 'bg-good' } as const

/** A bar that grows and a word that says the same; the word alone is read out. */
function Meter({ value, ownWords }: Pick<Props, 'value' | 'ownWords'>) {
  const strength = strengthOf(value, ownWords)
  const reached = STRENGTHS.indexOf(strength)
  return (
    <div className="mt-1.5 grid gap-1">
      <div className="grid grid-cols-4 gap-1" aria-hidden="true">
        {STRENGTHS.map((one, at) => (
          <span key={one} className={cx('h-1 rounded-full', at <= reached ? TONES[strength] : 'bg-line')} />
        ))}
      </div>
      <output className="text-12 text-ink-soft">
        <span className="sr-only">{COPY.strength}: </span>
        {COPY.strengths[strength]}
      </output>
    </div>
  )
}

/** A password that is being chosen: how good it is stands below while it is typed. */
export function NewPasswordField({ ownWords, value, problem, ...rest }: Props) {
  const untouched = value === '' && !problem
  return (
    <div>
      <TextField
        {...rest}
        type="password"
        autoComplete="new-password"
        value={value}
        problem={problem}
        {...(untouched ? { hint: COPY.passwordHint } : {})}
      />
      {value === '' || problem ? null : <Meter value={value} ownWords={ownWords} />}
    </div>
  )
}
