import { roadmapOf } from '@rolecall/shared/domain/learning/roadmap.ts'
import type { RoadmapStep } from '@rolecall/shared/domain/learning/roadmap.ts'
import type { Gap } from '@rolecall/shared/domain/learning/gap.ts'
import { useMemo } from 'react'
import { Segmented } from '../../ui/segmented.tsx'
import { COPY, HOLDING_WORDS } from './copy.ts'
import { ProjectFold } from './project-card.tsx'
import { ResourceLine } from './resource-row.tsx'
import type { Learning } from './use-learning.ts'

export const HOURS = ['3', '6', '10', '20'] as const
export type Hours = (typeof HOURS)[number]
const OPTIONS = HOURS.map((value) => ({ value, label: COPY.hoursOf(Number(value)) }))

function Step({ step, place, postings }: { step: RoadmapStep; place: number; postings: number }) {
  const { skill, after, brings, resources, project, fromWeek, toWeek } = step
  const facts = [
    HOLDING_WORDS[skill.has] + (skill.through.length > 0 ? ` ${COPY.through(skill.through)}` : ''),
    COPY.askedBy(skill.asked, postings),
    ...(after.length > 0 ? [COPY.after(after)] : []),
    ...(brings.length > 0 ? [COPY.brings(brings)] : []),
  ]
  return (
    <li className="grid gap-3 rounded-card border border-line bg-card p-4">
      <div>
        <div className="flex items-baseline justify-between gap-3">
          <h3 className="font-semibold wrap-anywhere">
            {place}. {skill.name}
          </h3>
          <p className="shrink-0 text-12 text-ink-soft">{COPY.weeks(fromWeek, toWeek)}</p>
        </div>
        <p className="text-12 text-ink-soft">{facts.join(' · ')}</p>
      </div>
      <dl className="grid gap-2 narrow:grid-cols-[6rem_minmax(0,1fr)]">
        {resources.map((resource, at) => (
          <div key={resource.id} className="contents">
            <dt className="text-12 text-ink-soft narrow:pt-0.5">{at === 0 ? COPY.startWith : COPY.or}</dt>
            <dd>
              <ResourceLine resource={resource} />
            </dd>
          </div>
        ))}
        {project ? (
          <div className="contents">
            <dt className="text-12 text-ink-soft narrow:pt-1.5">{COPY.showIt}</dt>
            <dd className="-ms-0.5">
              <ProjectFold project={project} />
            </dd>
          </div>
        ) : null}
      </dl>
    </li>
  )
}

interface Props {
  learning: Learning
  gap: Extract<Gap, { enough: true }>
  hours: Hours
  onHours: (hours: Hours) => void
}

/** What to learn in which order, from what, and how long it takes. */
export function RoadmapPart({ learning, gap, hours, onHours }: Props) {
  const plan = useMemo(() => roadmapOf(gap, { ...learning, hoursPerWeek: Number(hours) }), [gap, learning, hours])
  if (plan.steps.length === 0 && plan.untaught.length === 0) return <p>{COPY.nothingOpen}</p>
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div>
          <h2 className="text-16 font-semibold">{COPY.plan(plan.weeks, plan.hours)}</h2>
          <p className="text-ink-soft">{COPY.planHint}</p>
        </div>
        <Segmented label={COPY.perWeek} options={OPTIONS} value={hours} onPick={onHours} />
      </div>
      <ol className="grid gap-3">
        {plan.steps.map((step, at) => (
          <Step key={step.skill.id} step={step} place={at + 1} postings={gap.postings} />
        ))}
      </ol>
      {plan.untaught.length > 0 ? (
        <p className="text-ink-soft">
          {COPY.untaught} {plan.untaught.map(({ name }) => name).join(', ')}.
        </p>
      ) : null}
    </section>
  )
}
