import { PAPER_IDS } from '@rolecall/shared/resume/render/paper.ts'
import { RENDER_LANGUAGES } from '@rolecall/shared/resume/render/words.ts'
import { TEMPLATE_IDS } from '@rolecall/shared/resume/templates/all.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { COPY, PAPER_WORDS, TEMPLATE_WORDS } from './copy.ts'
import type { Options } from './use-export.ts'

const TEMPLATES = TEMPLATE_IDS.map((value) => ({ value, label: TEMPLATE_WORDS[value].label }))
const PAPERS = PAPER_IDS.map((value) => ({ value, label: PAPER_WORDS[value] }))

/** Each language by its own name, as its readers look for it. */
const languages = () =>
  RENDER_LANGUAGES.map((value) => ({
    value,
    label: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
  }))

const OnePage = (props: { checked: boolean; onCheck: (onePage: boolean) => void }) => (
  <Checkbox label={COPY.onePage} hint={COPY.onePageHint} {...props} />
)

interface Props {
  /** A letter is one page by its nature. */
  mayFit: boolean
  options: Options
  onChange: (options: Options) => void
}

export function Choices({ mayFit, options, onChange }: Props) {
  const change = (part: Partial<Options>): void => onChange({ ...options, ...part })
  return (
    <div className="grid gap-4">
      <div className="grid justify-items-start gap-1.5">
        <span aria-hidden="true" className="font-medium">
          {COPY.template}
        </span>
        <Segmented
          label={COPY.template}
          options={TEMPLATES}
          value={options.template}
          onPick={(template) => change({ template })}
        />
        <p className="text-12 text-ink-soft">{TEMPLATE_WORDS[options.template].hint}</p>
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div className="grid justify-items-start gap-1">
          <span aria-hidden="true" className="font-medium">
            {COPY.paper}
          </span>
          <Segmented label={COPY.paper} options={PAPERS} value={options.paper} onPick={(paper) => change({ paper })} />
        </div>
        <SelectField
          label={COPY.language}
          value={options.language}
          options={languages()}
          onPick={(language) => change({ language })}
        />
      </div>
      {mayFit ? <OnePage checked={options.onePage ?? false} onCheck={(onePage) => change({ onePage })} /> : null}
    </div>
  )
}
