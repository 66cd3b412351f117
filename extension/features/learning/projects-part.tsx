import { findProjects, projectsFor } from '@rolecall/shared/domain/learning/find-resources.ts'
import type { ProjectIdea } from '@rolecall/shared/domain/learning/shapes.ts'
import { SearchX } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Empty } from '../../ui/empty.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'
import { ProjectCard } from './project-card.tsx'
import type { RoleGap } from './use-gap.ts'
import type { Learning } from './use-learning.ts'

interface Listed {
  project: ProjectIdea
  trains: string[]
}

const wantedOf = ({ gap }: RoleGap): string[] =>
  gap.enough ? gap.skills.filter(({ has }) => has !== 'met').map(({ name }) => name) : []

/** Those that fit come first, in their order; the others follow. Only what answers the search is there. */
function listProjects({ library, lexicon }: Learning, found: RoleGap, query: string): Listed[] {
  const fitting = projectsFor(library, lexicon, wantedOf(found), found.held)
  const answering = findProjects(library, query)
  const placed = new Set(fitting.map(({ project }) => project))
  const others = answering.filter((project) => !placed.has(project)).map((project) => ({ project, trains: [] }))
  return [...fitting.filter(({ project }) => answering.includes(project)), ...others]
}

function sortedFor(found: RoleGap): string | null {
  if (wantedOf(found).length > 0) return COPY.forGap(found.role)
  return found.held.length > 0 ? COPY.forSkills : null
}

/** Ideas for what to build or do, those that lead to the role first. */
export function ProjectsPart({ learning, found, query }: { learning: Learning; found: RoleGap; query: string }) {
  const [typed, setTyped] = useState(query)
  const wanted = useDeferredValue(typed)
  const listed = useMemo(() => listProjects(learning, found, wanted), [learning, found, wanted])
  return (
    <section className="grid gap-3">
      <TextField
        label={COPY.findProjects}
        type="search"
        value={typed}
        onType={setTyped}
        maxLength={200}
        autoComplete="off"
      />
      <output className="text-12 text-ink-soft">
        {[`${COPY.projectsFound(listed.length)}.`, sortedFor(found)].filter(Boolean).join(' ')}
      </output>
      {listed.length === 0 ? <Empty icon={SearchX} title={COPY.nothing} text={COPY.nothingHint} /> : null}
      <ul className="grid gap-2">
        {listed.map(({ project, trains }) => (
          <ProjectCard key={project.id} project={project} trains={trains} />
        ))}
      </ul>
    </section>
  )
}
