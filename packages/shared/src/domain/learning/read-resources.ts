import { wordsOf } from '../words.ts'
import { LearningResource } from './shapes.ts'
import type { ProjectIdea, WrittenProject } from './shapes.ts'

const idOf = (title: string): string => wordsOf(title).join('-')

function readResource(row: string): LearningResource {
  const [title = '', provider, url, type, level, hours, cost, language, skills = ''] = row.split(' | ')
  return LearningResource.parse({
    id: idOf(title),
    title,
    provider,
    url,
    type,
    level,
    hours: Number(hours),
    cost,
    language,
    skills: skills.split(', '),
  })
}

/** A line each: title | provider | address | type | level | hours | cost | language | skills, the main one first. */
export const readResources = (table: string): LearningResource[] => table.trim().split('\n').map(readResource)

export const withIds = (projects: readonly WrittenProject[]): ProjectIdea[] =>
  projects.map((project) => ({ id: idOf(project.title), ...project }))
