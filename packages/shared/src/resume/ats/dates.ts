import { stretchOf } from '../../domain/match/months.ts'
import type { Resume, ResumeWork } from '../../domain/resume.ts'
import { check } from './check.ts'
import type { AtsCheck } from './check.ts'

const titleOf = ({ position, name }: ResumeWork): string => [position, name].filter(Boolean).join(', ') || 'a job'

export function datesCheck({ work }: Resume): AtsCheck {
  if (work.length === 0) return check('dates', 'bad', 'No job is found, so no experience can be counted.')
  const undated = work.filter(({ startDate }) => startDate === undefined)
  const upside = work.filter(
    ({ startDate, endDate }) => startDate && endDate && endDate.slice(0, 4) < startDate.slice(0, 4),
  )
  const [first] = [...undated, ...upside]
  if (!first) return check('dates', 'good', 'Every job has its dates.')
  return check(
    'dates',
    undated.length === work.length ? 'bad' : 'warn',
    upside.includes(first)
      ? `“${titleOf(first)}” ends before it begins.`
      : `“${titleOf(first)}” has no start date, so its time counts for nothing.`,
  )
}

/** Systems take the first job for the present one. */
export function orderCheck({ work }: Resume): AtsCheck {
  const ends = work
    .filter(({ startDate }) => startDate)
    .map(({ startDate = '', endDate }) => endDate ?? `9999 ${startDate}`)
  const wrong = ends.some((end, at) => at > 0 && end > (ends[at - 1] ?? ''))
  return wrong
    ? check(
        'order',
        'warn',
        'Your jobs are not in order of time. Put the latest first: it is taken for your present one.',
      )
    : check('order', 'good', 'Your latest job stands first.')
}

const LONGEST_GAP = 6
const RECENT = 120

interface Gap {
  months: number
  from: number
}

/** The longest time of the last ten years that no job and no school fills. */
function longestGap({ work, education }: Resume, today: string): Gap | null {
  const jobs = work.flatMap(({ startDate, endDate }) => stretchOf(startDate, endDate, today) ?? [])
  if (jobs.length === 0) return null
  const schools = education.flatMap(({ startDate, endDate }) => stretchOf(startDate, endDate, today) ?? [])
  const now = stretchOf(today.slice(0, 7), undefined, today)?.to ?? 0
  let reached = Math.min(...jobs.map(({ from }) => from))
  let longest: Gap = { months: 0, from: reached }
  for (const { from, to } of [...jobs, ...schools].toSorted((a, b) => a.from - b.from)) {
    if (from - reached > longest.months && now - from < RECENT) longest = { months: from - reached, from: reached }
    reached = Math.max(reached, to)
  }
  return longest
}

const monthName = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

/** Since when there was a gap worth asking about; null where there was none. */
export function lastGap(resume: Resume, today: string): string | null {
  const gap = longestGap(resume, today)
  return gap && gap.months > LONGEST_GAP ? monthName(gap.from) : null
}

/** Months between two jobs that nothing fills, schools included. */
export function gapsCheck(resume: Resume, today: string): AtsCheck {
  const gap = longestGap(resume, today)
  if (!gap) return check('gaps', 'unknown', 'Without dates it cannot be told whether there are gaps.')
  if (gap.months <= LONGEST_GAP) return check('gaps', 'good', 'There is no gap of more than half a year.')
  const text = `From ${monthName(gap.from)} on, ${gap.months} months are empty. A line on what you did then saves the question.`
  return check('gaps', 'warn', text)
}
