import { JobQuery } from '@rolecall/shared/domain/search/job-query.ts'
import { SUGGESTED } from '@rolecall/shared/domain/search/found.ts'
import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { Id } from '../../records/request.ts'
import { suggest } from '../../search/suggest.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { badFilters } from './bad-filter.ts'
import { JobsFound, PopularTerms, SimilarJobs, SimilarQuery, Suggestions, SuggestionsQuery } from './find-shapes.ts'
import { searchFor } from './find.ts'
import { similarTo } from './similar.ts'
import { popularTerms } from './terms.ts'

const tag = 'jobs'

const search = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({
      summary: 'Search the jobs of the catalogue: words, filters, sorts and counts',
      tag,
      answer: JobsFound,
      refusals: [400, 401],
    }),
    signedIn,
    valid('query', JobQuery, badFilters),
    async (c) => c.json(await searchFor(c.var.deps, c.var.me.id, c.req.valid('query')), 200),
  )
  .get(
    '/suggestions',
    describe({
      summary: 'Titles, companies, skills and places that what is typed may become',
      tag,
      answer: Suggestions,
      refusals: [401],
    }),
    signedIn,
    valid('query', SuggestionsQuery),
    async (c) => {
      const { q, kind } = c.req.valid('query')
      const items = await suggest(c.var.deps.catalogue, q, kind ? [kind] : SUGGESTED)
      return c.json({ items }, 200)
    },
  )

const near = new Hono<SignedInEnv>()
  .get(
    '/popular-terms',
    describe({
      summary: 'What many people looked for in the last 30 days; nothing that fewer than five did',
      tag,
      answer: PopularTerms,
      refusals: [401],
    }),
    signedIn,
    async (c) => c.json({ items: await popularTerms(c.var.deps.users, c.var.deps.now()) }, 200),
  )
  .get(
    '/:id/similar',
    describe({ summary: 'Jobs that are like this one', tag, answer: SimilarJobs, refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    valid('query', SimilarQuery),
    async (c) => {
      const { id } = c.req.valid('param')
      return c.json(await similarTo(c.var.deps, c.var.me.id, id, c.req.valid('query').limit), 200)
    },
  )

export const finding = new Hono<SignedInEnv>().route('/', search).route('/', near)
