import type { WireBody } from '@rolecall/shared/ai/wire.ts'
import type { Asking } from './asking.ts'
import { COPY, DETAIL_WORDS } from './copy.ts'

const wordFor = (place: string): string | undefined => DETAIL_WORDS[place.replaceAll(/[{}]|-\d+(?=\}\})/g, '')]

/** The contact details that a provider never sees, and what stands for them. Only the person is shown this. */
export function StaysBehind({ asking: { hidden }, body }: { asking: Asking; body: WireBody }) {
  const sent = JSON.stringify(body.messages.filter(({ role }) => role !== 'system'))
  const details = hidden.flatMap(({ place, text }) => {
    const word = wordFor(place)
    return word ? [{ place, text, word }] : []
  })
  return (
    <section aria-label={COPY.behind} className="grid gap-1">
      <h3 className="font-medium">{COPY.behind}</h3>
      <p className="text-ink-soft">{details.length === 0 ? COPY.nothingBehind : COPY.behindHint}</p>
      <dl className="grid gap-1 empty:hidden">
        {details.map(({ place, text, word }) => (
          <div key={place} className="grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] gap-x-3">
            <dt className="text-ink-soft">{word}</dt>
            <dd className="min-w-0 wrap-anywhere">
              {text} <span className="text-ink-soft">{sent.includes(place) ? COPY.standsAs(place) : COPY.notSent}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
