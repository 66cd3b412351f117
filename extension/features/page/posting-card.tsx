import type { ReactNode } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { factsOf, titleOf } from '../application/facts.ts'

/** What the page offers, in two lines of title and one or two of facts. */
export function PostingHead({ posting, children }: { posting: Posting; children?: ReactNode }) {
  const facts = factsOf(posting)
  return (
    <div className="grid gap-1">
      <h2 className="line-clamp-2 text-16 font-semibold tracking-[-0.01em] text-balance wrap-anywhere hyphens-auto">
        {titleOf(posting)}
      </h2>
      {facts.length > 0 ? (
        <p className="line-clamp-2 text-ink-soft">
          {facts.map((fact, index) => (
            <span key={fact} className={index === 0 ? 'font-medium text-ink' : undefined}>
              {index > 0 ? <span className="font-normal text-ink-soft"> · </span> : null}
              {fact}
            </span>
          ))}
        </p>
      ) : null}
      {children}
    </div>
  )
}
