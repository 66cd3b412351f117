import { ProjectIdea } from '@rolecall/shared/domain/learning/shapes.ts'
import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { pageOf } from '../../records/record.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { A_PROJECT } from '../../learning/examples.ts'
import { FittingProjectShape, ProjectsQuery, RecommendationsQuery, SearchQuery, SkillBuildingQuery } from './shapes.ts'
import { buildSkills, recommendProjects, searchProjects } from './store.ts'

const tag = 'projects'
const refusals = [401] satisfies [401]
const ideas = { tag, answer: pageOf(ProjectIdea), example: { items: [A_PROJECT], next: null, total: 1 }, refusals }
const fit = { project: A_PROJECT, trains: ['Infection control'], uses: [], adds: ['Patient safety'] }
const fitting = {
  tag,
  answer: pageOf(FittingProjectShape),
  example: { items: [fit], next: null, total: 1 },
  refusals,
}

export const projects = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({ ...ideas, summary: 'Ideas for projects that show a skill' }),
    signedIn,
    valid('query', ProjectsQuery),
    async (c) => c.json(await searchProjects(c.req.valid('query')), 200),
  )
  .get(
    '/search',
    describe({ ...ideas, summary: 'Find project ideas, the best answers first' }),
    signedIn,
    valid('query', SearchQuery),
    async (c) => c.json(await searchProjects(c.req.valid('query')), 200),
  )
  .get(
    '/recommendations',
    describe({ ...fitting, summary: 'Project ideas that fit you, or lead you to a role' }),
    signedIn,
    valid('query', RecommendationsQuery),
    async (c) => c.json(await recommendProjects(c.var.deps, c.var.me.id, c.req.valid('query')), 200),
  )
  .get(
    '/skill-building',
    describe({ ...fitting, summary: 'Project ideas that train the skills you name' }),
    signedIn,
    valid('query', SkillBuildingQuery),
    async (c) => c.json(await buildSkills(c.var.deps, c.var.me.id, c.req.valid('query')), 200),
  )
