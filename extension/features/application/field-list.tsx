import { FieldRow } from './field-row.tsx'
import { ALSO, EDITABLE, fieldWords, originOf } from './fields.ts'
import type { Reading } from './fields.ts'
import { Legend, OriginMark } from './origin-mark.tsx'

/** Every field with where it comes from; a press edits it in place. */
export default function FieldList({ id, reading }: { id: string; reading: Reading }) {
  const also = ALSO.filter(({ name }) => fieldWords(reading.posting, name) !== '')
  return (
    <div className="grid gap-3">
      <dl className="grid gap-0.5">
        {EDITABLE.map((field) => (
          <FieldRow key={field.name} id={id} field={field} reading={reading} />
        ))}
        {also.map(({ name, label }) => (
          <div key={name} className="grid grid-cols-[6.25rem_minmax(0,1fr)] items-start">
            <dt className="flex py-1.25 text-ink-soft">
              <OriginMark origin={originOf(reading, name)} />
              <span className="ps-1">{label}</span>
            </dt>
            <dd className="px-2 py-1.25 wrap-anywhere">{fieldWords(reading.posting, name)}</dd>
          </div>
        ))}
      </dl>
      <Legend />
    </div>
  )
}
