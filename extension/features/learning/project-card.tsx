import type { ProjectIdea } from '@rolecall/shared/domain/learning/shapes.ts'
import { ChevronRight } from 'lucide-react'
import { Chip } from '../../ui/chip.tsx'
import { COPY, LEVEL_WORDS } from './copy.ts'

const Steps = ({ steps, proves }: ProjectIdea) => (
  <div className="grid gap-2 ps-5.5 pt-1 pb-2">
    <ol aria-label={COPY.steps} className="list-decimal ps-4">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p>
      <span className="font-medium">{COPY.proves}:</span> {proves}
    </p>
  </div>
)

/** One idea: what it is at a glance, its steps once it is opened. */
export function ProjectFold({ project }: { project: ProjectIdea }) {
  const { title, builds, level, hours } = project
  return (
    <details className="fold">
      <summary className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2 rounded-control narrow:grid-cols-[14px_minmax(0,1fr)_auto]">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className="fold-arrow mt-0.75 text-ink-soft transition-[rotate]"
        />
        <span className="min-w-0 font-medium wrap-anywhere">{title}</span>
        <span className="text-12 text-ink-soft max-narrow:col-start-2 narrow:pt-0.5">
          {LEVEL_WORDS[level]} · {COPY.hoursOf(hours)}
        </span>
        <span className="col-start-2 text-ink-soft wrap-anywhere">{builds}</span>
      </summary>
      <Steps {...project} />
    </details>
  )
}

export const ProjectCard = ({ project, trains }: { project: ProjectIdea; trains: string[] }) => (
  <li className="grid gap-1.5 rounded-card border border-line bg-card p-3">
    <ProjectFold project={project} />
    <p className="flex flex-wrap gap-1 ps-5.5">
      {project.skills.map((name) => (
        <Chip key={name} className={trains.includes(name) ? 'font-medium text-accent' : 'text-ink-soft'}>
          {name}
        </Chip>
      ))}
    </p>
    {trains.length > 0 ? <p className="sr-only">{COPY.trains(trains)}</p> : null}
  </li>
)
