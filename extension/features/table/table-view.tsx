import type { ApplicationView } from '../../store/view.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { companyOf, dayWords, titleOf } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { useHeldApplications } from '../dashboard/applications.ts'
import { More, Nothing } from '../dashboard/nothing.tsx'
import { useSearch } from '../dashboard/search.ts'
import { ViewActions } from '../dashboard/view-actions.tsx'
import { COPY } from './copy.ts'

const CELL = 'truncate px-4 py-2'

function Row({ application: { id, posting, status, savedAt } }: { application: ApplicationView }) {
  return (
    <tr className="h-10 border-b border-line transition-colors hover:bg-wash">
      <td className={CELL}>
        <a href={applicationAddress(id)} className="block truncate font-medium">
          {titleOf(posting)}
        </a>
        <span className="block truncate text-12 text-ink-soft narrow:hidden">{companyOf(posting)}</span>
      </td>
      <td className={`${CELL} max-narrow:hidden`}>{companyOf(posting)}</td>
      <td className={CELL}>
        <span className="flex items-center gap-2">
          <StageDot stage={status} />
          {stageLook(status).label}
        </span>
      </td>
      <td className={`${CELL} text-ink-soft max-narrow:hidden`}>{dayWords(savedAt)}</td>
    </tr>
  )
}

function Head() {
  const cell = 'sticky top-0 bg-paper px-4 py-2 font-medium text-ink-soft shadow-[0_1px_0_var(--color-line)]'
  return (
    <thead className="text-start text-12">
      <tr className="*:text-start">
        <th className={cell}>{COPY.title}</th>
        <th className={`${cell} w-1/4 max-narrow:hidden`}>{COPY.company}</th>
        <th className={`${cell} w-36`}>{COPY.stage}</th>
        <th className={`${cell} w-36 max-narrow:hidden`}>{COPY.saved}</th>
      </tr>
    </thead>
  )
}

export default function TableView() {
  const search = useSearch()
  const { found, more } = useHeldApplications(search)
  if (!found) return <Skeleton label={COPY.loading} />
  if (found.length === 0) return <Nothing search={search} />
  return (
    <>
      <ViewActions>
        <span className="text-ink-soft">{COPY.count(found.length)}</span>
      </ViewActions>
      <table aria-label={COPY.label} className="w-full table-fixed">
        <Head />
        <tbody>
          {found.map((application) => (
            <Row key={application.id} application={application} />
          ))}
        </tbody>
      </table>
      {more ? <More /> : null}
    </>
  )
}
