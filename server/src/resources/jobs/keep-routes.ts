import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { cursorOf } from '../../records/cursor.ts'
import { Id } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { keepBookmark, listBookmarks, takeBookmark } from './bookmarks.ts'
import {
  BookmarkAnswer,
  Bookmarks,
  BookmarksQuery,
  CompanyKey,
  HiddenAnswer,
  HiddenBody,
  HiddenCompanies,
} from './find-shapes.ts'
import { hiddenCompanies, hideCompany, showCompany } from './hidden-companies.ts'

const tag = 'jobs'
const LIST = 'bookmarks'
const JOB = '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a10'

const bookmarks = new Hono<SignedInEnv>()
  .get(
    '/bookmarks',
    describe({ summary: 'The jobs you have bookmarked, newest first', tag, answer: Bookmarks, refusals: [401] }),
    signedIn,
    valid('query', BookmarksQuery),
    async (c) => {
      const { limit, cursor } = c.req.valid('query')
      const from = cursor && { at: Number(cursor[1]), job: cursor[2] }
      const { items, last } = await listBookmarks(c.var.deps, c.var.me.id, { limit, cursor: from })
      return c.json({ items, next: last && cursorOf([LIST, last.at, last.job]) }, 200)
    },
  )
  .put(
    '/:id/bookmark',
    describe({
      summary: 'Bookmark a job',
      tag,
      answer: BookmarkAnswer,
      example: { job: JOB, bookmarked: true },
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Id),
    async (c) => {
      const { id: job } = c.req.valid('param')
      await keepBookmark(c.var.deps, c.var.me.id, job, c.var.deps.now())
      return c.json({ job, bookmarked: true }, 200)
    },
  )
  .delete(
    '/:id/bookmark',
    describe({
      summary: 'Take a bookmark away',
      tag,
      answer: BookmarkAnswer,
      example: { job: JOB, bookmarked: false },
      refusals: [401],
    }),
    signedIn,
    valid('param', Id),
    async (c) => {
      const { id: job } = c.req.valid('param')
      await takeBookmark(c.var.deps, c.var.me.id, job)
      return c.json({ job, bookmarked: false }, 200)
    },
  )

const companies = new Hono<SignedInEnv>()
  .get(
    '/hidden-companies',
    describe({ summary: 'The companies whose jobs you do not see', tag, answer: HiddenCompanies, refusals: [401] }),
    signedIn,
    async (c) => c.json({ items: await hiddenCompanies(c.var.deps.users, c.var.me.id) }, 200),
  )
  .put(
    '/hidden-companies/:key',
    describe({
      summary: 'Show no more jobs of a company',
      tag,
      answer: HiddenAnswer,
      example: { key: 'mill', hidden: true },
      refusals: [...BODY, 401],
    }),
    signedIn,
    valid('param', CompanyKey),
    valid('json', HiddenBody),
    async (c) => {
      const { key } = c.req.valid('param')
      await hideCompany(c.var.deps.users, c.var.me.id, key, c.req.valid('json').name, c.var.deps.now())
      return c.json({ key, hidden: true }, 200)
    },
  )
  .delete(
    '/hidden-companies/:key',
    describe({
      summary: 'Show the jobs of a company again',
      tag,
      answer: HiddenAnswer,
      example: { key: 'mill', hidden: false },
      refusals: [401],
    }),
    signedIn,
    valid('param', CompanyKey),
    async (c) => {
      const { key } = c.req.valid('param')
      await showCompany(c.var.deps.users, c.var.me.id, key)
      return c.json({ key, hidden: false }, 200)
    },
  )

export const keeping = new Hono<SignedInEnv>().route('/', bookmarks).route('/', companies)
