import type { FoundJob } from '@rolecall/shared/domain/search/found.ts'
import { useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { readSimilar } from '../../sync/search-api.ts'
import { payWords } from '../application/facts.ts'
import { COPY } from './copy.ts'
import { DetailPart } from './detail-part.tsx'
import { findAddress } from './place.ts'

const MOST = 5

/** Read once the job itself is on the screen. Without an answer the part is left out: the job stands without it. */
export function SimilarJobs({ id, asked }: { id: string; asked: string }) {
  const [jobs, setJobs] = useState<FoundJob[] | null>(null)
  useEffect(() => {
    let wanted = true
    own(readSimilar(id)).then(
      (found) => wanted && setJobs(found.slice(0, MOST)),
      () => null,
    )
    return () => void (wanted = false)
  }, [id])
  if (jobs === null) return null
  return (
    <DetailPart title={COPY.similar}>
      {jobs.length === 0 ? <p className="text-ink-soft">{COPY.noSimilar}</p> : null}
      <ul className="grid gap-2 empty:hidden">
        {jobs.map(({ id: other, title, company, location, pay }) => (
          <li key={other} className="grid">
            <a
              className="justify-self-start font-medium text-accent underline-offset-2 wrap-anywhere hover:underline"
              href={findAddress(asked, other)}
            >
              {title}
            </a>
            <span className="text-ink-soft wrap-anywhere">
              {[company, location, pay && payWords(pay.salary)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </DetailPart>
  )
}
