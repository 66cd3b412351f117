import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { companyOf, factsOf, titleOf } from '../application/facts.ts'

interface Props {
  posting: Posting
  /** What stands above it already. */
  leaveOut?: 'title' | 'company' | 'none'
}

/** What the page offers: the title in two lines at most, who offers it, and the facts that decide. */
export function PostingHead({ posting, leaveOut }: Props) {
  const company = companyOf(posting)
  const facts = factsOf(posting)
  return (
    <div className="grid gap-0.5">
      {leaveOut === 'title' ? null : (
        <h2 className="mb-0.5 line-clamp-2 text-16 font-semibold tracking-[-0.01em] wrap-anywhere hyphens-auto">
          {titleOf(posting)}
        </h2>
      )}
      {company === '' || leaveOut === 'company' ? null : <p className="truncate font-medium">{company}</p>}
      {facts.length === 0 ? null : <p className="line-clamp-2 text-ink-soft">{facts.join(' · ')}</p>}
    </div>
  )
}
