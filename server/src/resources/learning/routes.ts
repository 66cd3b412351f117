import { LearningResource } from '@rolecall/shared/domain/learning/shapes.ts'
import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { pageOf } from '../../records/record.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { A_GAP, A_PROJECT, A_RESOURCE, GAP_HEAD } from '../../learning/examples.ts'
import { ResourcesQuery, RoadmapAnswer, RoadmapBody, RoadmapQuery, SearchQuery } from './shapes.ts'
import { planRoadmap, searchResources } from './store.ts'

const tag = 'learning'
const step = {
  skill: A_GAP,
  after: [],
  brings: [],
  resources: [A_RESOURCE],
  project: A_PROJECT,
  hours: 75,
  fromWeek: 1,
  toWeek: 13,
}
const roadmap = {
  tag,
  answer: RoadmapAnswer,
  example: { ...GAP_HEAD, hoursPerWeek: 6, hours: 75, weeks: 13, steps: [step], untaught: [] },
}
const resources = {
  tag,
  answer: pageOf(LearningResource),
  example: { items: [A_RESOURCE], next: null, total: 1 },
  refusals: [401] satisfies [401],
}

export const learning = new Hono<SignedInEnv>()
  .get(
    '/roadmap',
    describe({ ...roadmap, summary: 'What to learn for a role, in which order, from what', refusals: [401] }),
    signedIn,
    valid('query', RoadmapQuery),
    async (c) => c.json(await planRoadmap(c.var.deps, c.var.me.id, c.req.valid('query')), 200),
  )
  .post(
    '/roadmap',
    describe({ ...roadmap, summary: 'The same for skills that you name', refusals: [...BODY, 401] }),
    signedIn,
    valid('json', RoadmapBody),
    async (c) => c.json(await planRoadmap(c.var.deps, c.var.me.id, c.req.valid('json')), 200),
  )
  .get(
    '/resources',
    describe({ ...resources, summary: 'Courses, books and other things to learn from' }),
    signedIn,
    valid('query', ResourcesQuery),
    async (c) => c.json(await searchResources(c.var.deps, c.req.valid('query')), 200),
  )
  .get(
    '/resources/search',
    describe({ ...resources, summary: 'Find things to learn from, the best answers first' }),
    signedIn,
    valid('query', SearchQuery),
    async (c) => c.json(await searchResources(c.var.deps, c.req.valid('query')), 200),
  )
