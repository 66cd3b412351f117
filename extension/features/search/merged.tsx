import type { JobDetail } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { setDoubt } from '../../sync/search-api.ts'
import { Button } from '../../ui/button.tsx'
import { useTell } from '../account/use-tell.ts'
import { Fold } from '../application/fold.tsx'
import { COPY } from './copy.ts'

type Merge = JobDetail['merges'][number]

interface Props {
  merge: Merge
  /** The two places that were put together. */
  pair: string
}

/** Why two adverts are one job, and the way to say that they are not. */
function Reason({ merge: { number, sentence }, pair }: Props) {
  const [doubted, setDoubted] = useState(false)
  const tell = useTell()
  const turn = (wanted: boolean): void => {
    setDoubted(wanted)
    const back = (): void => setDoubted(!wanted)
    const message = wanted ? COPY.doubtSaid : COPY.doubtTaken
    tell(own(setDoubt(number, wanted)), { message, back, ...(wanted && { undo: () => turn(false) }) })
  }
  return (
    <li className="grid justify-items-start gap-0.5">
      <p className="font-medium wrap-anywhere">{pair}</p>
      <p className="text-ink-soft wrap-anywhere">{sentence}</p>
      {doubted ? (
        <p className="text-12">{COPY.doubted}</p>
      ) : (
        <Button look="link" size="inline" aria-label={COPY.notSameOf(pair)} onClick={() => turn(true)}>
          {COPY.notSame}
        </Button>
      )}
    </li>
  )
}

/** Which of its adverts were put together and why. What somebody took apart for good is not among them. */
export function Merged({ job: { merges, postings } }: { job: JobDetail }) {
  const standing = merges.filter(({ undoneAt }) => undoneAt === null)
  if (standing.length === 0) return null
  const nameOf = (number: number): string => postings.find((one) => one.number === number)?.name ?? COPY.elsewhereOf
  return (
    <Fold title={COPY.why}>
      <ul className="grid gap-3">
        {standing.map((merge) => (
          <Reason key={merge.number} merge={merge} pair={COPY.pair(nameOf(merge.posting), nameOf(merge.beside))} />
        ))}
      </ul>
    </Fold>
  )
}
