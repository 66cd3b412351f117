import { countsAs, STAGES } from '@rolecall/shared/domain/stage.ts'
import type { BuiltInStage } from '@rolecall/shared/domain/stage.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { companyOf, shortAge, titleOf } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { useHeldApplications } from '../dashboard/applications.ts'
import { More, Nothing } from '../dashboard/nothing.tsx'
import { useSearch } from '../dashboard/search.ts'
import { COPY } from './copy.ts'

const NO_SETTINGS = new Map<string, never>()

function Card({ application: { id, posting, savedAt } }: { application: ApplicationView }) {
  return (
    <li>
      <a
        href={applicationAddress(id)}
        className="grid gap-0.5 rounded-card border border-line bg-card p-2.5 transition-colors hover:border-line-strong"
      >
        <span className="truncate text-12 text-ink-soft">{companyOf(posting)}</span>
        <span className="line-clamp-2 font-medium wrap-anywhere">{titleOf(posting)}</span>
        <span className="text-12 text-ink-soft">{shortAge(savedAt)}</span>
      </a>
    </li>
  )
}

function Column({ stage, cards }: { stage: BuiltInStage; cards: ApplicationView[] }) {
  const { label } = stageLook(stage)
  return (
    <section
      aria-label={COPY.column(label, cards.length)}
      className="flex min-h-0 w-64 shrink-0 flex-col rounded-card bg-wash max-narrow:w-[78vw]"
    >
      <h2 className="flex items-center gap-2 px-3 py-2 font-medium">
        <StageDot stage={stage} />
        {label}
        <span className="text-12 font-normal text-ink-soft">{cards.length}</span>
      </h2>
      <ul className="grid min-h-0 content-start gap-2 overflow-y-auto px-2 pb-2">
        {cards.map((application) => (
          <Card key={application.id} application={application} />
        ))}
      </ul>
    </section>
  )
}

export default function BoardView() {
  const search = useSearch()
  const { found, more } = useHeldApplications(search)
  if (!found) return <Skeleton label={COPY.loading} />
  if (found.length === 0) return <Nothing search={search} />
  return (
    <div className="flex h-full flex-col">
      <div className="flex min-h-0 grow gap-3 overflow-x-auto p-4">
        {STAGES.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            cards={found.filter(({ status }) => countsAs(status, NO_SETTINGS) === stage)}
          />
        ))}
      </div>
      {more ? <More /> : null}
    </div>
  )
}
