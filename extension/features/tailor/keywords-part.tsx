import { Check } from 'lucide-react'
import type { Analysis } from '@rolecall/shared/resume/analyze.ts'
import { cx } from '../../ui/cx.ts'
import { COPY } from './copy.ts'

type Keyword = Analysis['keywords'][number]

const Word = ({ keyword: { term, also, resume } }: { keyword: Keyword }) => (
  <li
    className={cx(
      'inline-flex min-h-6 max-w-full items-center gap-1 rounded-control px-2 text-12',
      resume > 0 ? 'bg-wash' : 'border border-dashed border-line-strong',
    )}
  >
    {resume > 0 ? <Check size={12} strokeWidth={2.25} aria-hidden="true" className="shrink-0 text-good" /> : null}
    <span className="truncate">{term}</span>
    {also ? <span className="shrink-0 text-ink-soft">{COPY.also(also)}</span> : null}
  </li>
)

const Words = ({ title, words }: { title: string; words: readonly Keyword[] }) =>
  words.length === 0 ? null : (
    <div className="grid gap-1.5">
      <h3 className="text-12 text-ink-soft">{title}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {words.map((one) => (
          <Word key={one.term} keyword={one} />
        ))}
      </ul>
    </div>
  )

/** The words of the posting that an applicant system may look for, those that are not in the résumé first. */
export function KeywordsPart({ keywords }: Pick<Analysis, 'keywords'>) {
  if (keywords.length === 0) return <p className="text-ink-soft">{COPY.noKeywords}</p>
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft">{COPY.keywordsHint}</p>
      <Words title={COPY.notFound} words={keywords.filter(({ resume }) => resume === 0)} />
      <Words title={COPY.found} words={keywords.filter(({ resume }) => resume > 0)} />
    </div>
  )
}
