import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { childRoutes } from '../../records/child-routes.ts'
import { INTERVIEWS, REMINDERS, WRITINGS } from '../../records/collections.ts'
import { setRoutes } from '../../records/set-routes.ts'
import { CONTACT_SET, DOCUMENT_SET, TAG_SET } from '../../records/sets.ts'
import { bulk } from './bulk-routes.ts'
import { events } from './event-routes.ts'
import { one } from './one-routes.ts'
import { tailored } from './resume-routes.ts'
import { whole } from './whole-routes.ts'

export const applications = new Hono<SignedInEnv>()
  .route('/', whole)
  .route('/bulk', bulk)
  .route('/:id', one)
  .route('/:id', events)
  .route('/:id/interviews', childRoutes(INTERVIEWS))
  .route('/:id/reminders', childRoutes(REMINDERS))
  .route('/:id/writings', childRoutes(WRITINGS))
  .route('/:id/resumes', tailored)
  .route('/:id/documents', setRoutes(DOCUMENT_SET))
  .route('/:id/contacts', setRoutes(CONTACT_SET))
  .route('/:id/tags', setRoutes(TAG_SET))
