import { CalendarDays } from 'lucide-react'
import type { ApplicationView } from '../../store/view.ts'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { companyOf, dayWords, titleOf } from '../application/facts.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { useHeldApplications } from '../dashboard/applications.ts'
import { COPY } from './copy.ts'

/** The days that hold a deadline, the first one first, with what is due on each. */
function byDay(applications: ApplicationView[]): [string, ApplicationView[]][] {
  const days = new Map<string, ApplicationView[]>()
  for (const one of applications) {
    const day = one.posting.deadline?.slice(0, 10)
    if (day) days.set(day, [...(days.get(day) ?? []), one])
  }
  return [...days].toSorted(([a], [b]) => a.localeCompare(b))
}

const isPast = (day: string): boolean => Date.parse(`${day}T23:59:59`) < Date.now()

function Day({ day, due }: { day: string; due: ApplicationView[] }) {
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">
        {dayWords(day)}
        {isPast(day) ? <span className="ps-2 text-12 font-normal text-ink-soft">{COPY.past}</span> : null}
      </h2>
      <ul className="grid gap-1">
        {due.map(({ id, posting }) => (
          <li key={id}>
            <a
              href={applicationAddress(id)}
              className="grid rounded-card border border-line bg-card px-3 py-2 transition-colors hover:border-line-strong"
            >
              <span className="truncate font-medium">{titleOf(posting)}</span>
              <span className="truncate text-12 text-ink-soft">
                {COPY.deadline} · {companyOf(posting)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export default function CalendarView() {
  const { found } = useHeldApplications('')
  if (!found) return <Skeleton label={COPY.loading} />
  const days = byDay(found)
  if (days.length === 0) return <Empty icon={CalendarDays} title={COPY.none} text={COPY.noneHint} />
  return (
    <div className="grid max-w-160 gap-5 p-4">
      {days.map(([day, due]) => (
        <Day key={day} day={day} due={due} />
      ))}
    </div>
  )
}
