import { cx } from '../../ui/cx.ts'
import { TypedField } from '../profile/typed-field.tsx'
import { COPY } from './copy.ts'
import { typedOf, withTyped } from './sections.ts'
import type { Item, SectionField } from './sections.ts'
import { TypedArea } from './typed-area.tsx'

const LONGEST = { line: 500, date: 7, text: 20_000, lines: 60_000 } as const

interface Props {
  item: Item
  fields: readonly SectionField[]
  /** Keeps the item as it would be; false where it cannot be kept like that. */
  onKeep: (item: Item, label: string) => boolean
}

const isWide = ({ kind }: SectionField): boolean => kind === 'text' || kind === 'lines'
const problemWith = ({ kind }: SectionField): string => (kind === 'date' ? COPY.notDate : COPY.notValid)

/** The fields of one thing, each kept once it is left. */
export function ItemFields({ item, fields, onKeep }: Props) {
  return (
    <div className="grid gap-3 narrow:grid-cols-2">
      {fields.map((field) => {
        const keep = (typed: string): string | undefined =>
          onKeep(withTyped(item, field, typed), field.label) ? undefined : problemWith(field)
        const shared = { label: field.label, value: typedOf(item, field), maxLength: LONGEST[field.kind], onKeep: keep }
        return (
          <div key={field.key} className={cx(isWide(field) && 'narrow:col-span-2')}>
            {isWide(field) ? <TypedArea {...shared} /> : <TypedField {...shared} />}
          </div>
        )
      })}
    </div>
  )
}
