import { LENGTHS, SECTIONS, TONES } from '@rolecall/shared/ai/kinds.ts'
import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { COPY, LANGUAGE_WORDS, LENGTH_WORDS, SECTION_WORDS, TONE_WORDS } from './copy.ts'

export interface OptionsProps {
  options: WritingOptions
  onChange: (change: Partial<WritingOptions>) => void
}

const optionsOf = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: words[value] }))
const LANGUAGES = ['posting', 'mine'] as const

const pick =
  <Value extends string>(values: readonly Value[], set: (value: Value) => void) =>
  (picked: string): void => {
    const value = values.find((one) => one === picked)
    if (value) set(value)
  }

/** How it is to sound, for a résumé and for a letter. */
export function VoiceOptions({ options: { tone, length, language }, onChange }: OptionsProps) {
  return (
    <div className="grid gap-3 @[26rem]:grid-cols-3">
      <SelectField
        label={COPY.tone}
        value={tone}
        options={optionsOf(TONES, TONE_WORDS)}
        onPick={pick(TONES, (next) => onChange({ tone: next }))}
      />
      <SelectField
        label={COPY.length}
        value={length}
        options={optionsOf(LENGTHS, LENGTH_WORDS)}
        onPick={pick(LENGTHS, (next) => onChange({ length: next }))}
      />
      <SelectField
        label={COPY.language}
        value={language}
        options={optionsOf(LANGUAGES, LANGUAGE_WORDS)}
        onPick={pick(LANGUAGES, (next) => onChange({ language: next }))}
      />
    </div>
  )
}

/** What of the résumé may be touched. */
export function SectionOptions({ options: { sections, onePage }, onChange }: OptionsProps) {
  return (
    <fieldset className="grid gap-0.5">
      <legend className="pb-1 font-medium">{COPY.sections}</legend>
      <div className="flex flex-wrap gap-x-4">
        {SECTIONS.map((section) => (
          <Checkbox
            key={section}
            label={SECTION_WORDS[section]}
            checked={sections.includes(section)}
            onCheck={(checked) =>
              onChange({ sections: SECTIONS.filter((one) => (one === section ? checked : sections.includes(one))) })
            }
          />
        ))}
      </div>
      <Checkbox
        label={COPY.onePage}
        hint={COPY.onePageHint}
        checked={onePage}
        onCheck={(checked) => onChange({ onePage: checked })}
      />
    </fieldset>
  )
}
