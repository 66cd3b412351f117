import { PAY_PERIODS } from '@rolecall/shared/domain/posting-values.ts'
import { parseNumber } from '@rolecall/shared/domain/salary-amounts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TagInput } from '../../ui/tag-input.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { PERIOD_WORDS } from '../application/copy.ts'
import { COUNTRIES } from '../profile/countries.ts'
import { CURRENCIES } from '../profile/currencies.ts'
import { valueOf, valuesOf, withValue, withValues } from './ask.ts'
import type { AskName } from './ask.ts'
import { COPY } from './copy.ts'
import { FilterPart } from './facet.tsx'
import type { FilterProps } from './facet.tsx'
import { DEFAULT_KM, sinceWords } from './wording.ts'

// Those filters that no answer has counts for: what is typed, and what is yes or no.

type Props = Pick<FilterProps, 'ask' | 'onAsk'>
const option = (value: string, label = value): { value: string; label: string } => ({ value, label })

const DISTANCES = ['10', '25', '50', '100', '200']
const DAYS = ['1d', '3d', '7d', '14d', '30d']
const PERIODS = PAY_PERIODS.map((period) => option(period, PERIOD_WORDS[period]))
const FOR_COUNTRY = [option('', COPY.anyCountry), ...COUNTRIES]

/** Whatever an address says stands in the list too. */
const withHeld = (options: readonly string[], held: string): string[] =>
  held === '' || options.includes(held) ? [...options] : [held, ...options]

interface TypedProps extends Props {
  name: AskName
  label: string
  hint?: string
  inputMode?: 'decimal'
  /** What is kept of the typed words; undefined: they mean nothing. */
  read?: (typed: string) => string | undefined
}

const asTyped = (typed: string): string => typed

/** Searches with it once it is left, or at Enter. */
function TypedFilter({ ask, onAsk, name, label, read = asTyped, ...rest }: TypedProps) {
  const keep = (typed: string): string | undefined => {
    const value = typed === '' ? '' : read(typed)
    if (value === undefined) return COPY.notAmount
    onAsk(withValue(ask, name, value))
    return undefined
  }
  const { shown, problem, type, settle } = useKeptDraft(valueOf(ask, name), keep)
  return (
    <TextField
      {...rest}
      label={label}
      value={shown}
      onType={type}
      problem={problem}
      maxLength={200}
      autoComplete="off"
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
    />
  )
}

export function PlacePart({ ask, onAsk }: Props) {
  const km = valueOf(ask, 'distance') || DEFAULT_KM
  return (
    <FilterPart title={COPY.place}>
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-2">
        <TypedFilter ask={ask} onAsk={onAsk} name="location" label={COPY.town} />
        <SelectField
          label={COPY.distance}
          value={km}
          options={withHeld(DISTANCES, km).map((one) => option(one, COPY.km(one)))}
          disabled={valueOf(ask, 'location') === ''}
          onPick={(next) => onAsk(withValue(ask, 'distance', next === DEFAULT_KM ? '' : next))}
        />
      </div>
    </FilterPart>
  )
}

export const RemoteForPart = ({ ask, onAsk }: Props) => (
  <SelectField
    label={COPY.remoteFor}
    value={valueOf(ask, 'remote_for')}
    options={FOR_COUNTRY}
    onPick={(country) => onAsk(withValue(ask, 'remote_for', country))}
  />
)

export function PostedPart({ ask, onAsk }: Props) {
  const since = valueOf(ask, 'posted_since')
  return (
    <SelectField
      label={COPY.posted}
      value={since}
      options={[option('', COPY.anyTime), ...withHeld(DAYS, since).map((one) => option(one, sinceWords(one)))]}
      onPick={(next) => onAsk(withValue(ask, 'posted_since', next))}
    />
  )
}

const amountIn = (typed: string): string | undefined => {
  const amount = parseNumber(typed)
  return amount !== null && amount > 0 ? String(amount) : undefined
}

export function PayPart({ ask, onAsk }: Props) {
  const pick = (name: AskName, first: string) => (value: string) =>
    onAsk(withValue(ask, name, value === first ? '' : value))
  const isWrongWay = Number(valueOf(ask, 'min_pay')) > Number(valueOf(ask, 'max_pay') || Infinity)
  const currency = valueOf(ask, 'pay_currency') || 'EUR'
  return (
    <FilterPart title={COPY.pay}>
      <div className="grid grid-cols-2 items-start gap-2">
        <TypedFilter ask={ask} onAsk={onAsk} name="min_pay" label={COPY.least} inputMode="decimal" read={amountIn} />
        <TypedFilter ask={ask} onAsk={onAsk} name="max_pay" label={COPY.most} inputMode="decimal" read={amountIn} />
        <SelectField
          label={COPY.currency}
          value={currency}
          options={withHeld(CURRENCIES, currency).map((one) => option(one))}
          onPick={pick('pay_currency', 'EUR')}
        />
        <SelectField
          label={COPY.period}
          value={valueOf(ask, 'pay_period') || 'year'}
          options={PERIODS}
          onPick={pick('pay_period', 'year')}
        />
      </div>
      {isWrongWay ? (
        <p role="alert" className="text-12 text-bad">
          {COPY.wrongWay}
        </p>
      ) : null}
      <YesFilter ask={ask} onAsk={onAsk} name="only_with_pay" label={COPY.onlyWithPay} />
    </FilterPart>
  )
}

interface YesProps extends Props {
  name: AskName
  label: string
  hint?: string
}

export const YesFilter = ({ ask, onAsk, name, ...rest }: YesProps) => (
  <Checkbox
    {...rest}
    checked={valueOf(ask, name) === 'true'}
    onCheck={(checked) => onAsk(withValue(ask, name, checked ? 'true' : ''))}
  />
)

/** Only where it makes a difference: several skills are asked for. */
export function SkillsMode({ ask, onAsk }: Props) {
  if (valuesOf(ask, 'skills').length < 2) return null
  return (
    <div className="pb-1">
      <Segmented
        label={COPY.skillsMode}
        options={[
          { value: 'all', label: COPY.allSkills },
          { value: 'any', label: COPY.anySkill },
        ]}
        value={valueOf(ask, 'skills_mode') === 'any' ? 'any' : 'all'}
        onPick={(mode) => onAsk(withValue(ask, 'skills_mode', mode === 'all' ? '' : mode))}
      />
    </div>
  )
}

export function WithoutPart({ ask, onAsk }: Props) {
  const words = valuesOf(ask, 'without')
  return (
    <TagInput
      label={COPY.without}
      hint={COPY.withoutHint}
      tags={words}
      onAdd={(added) => onAsk(withValues(ask, 'without', [...words, ...added]))}
      onRemove={(word) =>
        onAsk(
          withValues(
            ask,
            'without',
            words.filter((one) => one !== word),
          ),
        )
      }
      removeLabel={COPY.take}
    />
  )
}
