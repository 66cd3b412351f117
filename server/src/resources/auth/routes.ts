import { Hono } from 'hono'
import { ownOrigin } from '../../accounts/own-origin.ts'
import type { AppEnv } from '../../deps.ts'
import { openRoutes } from './open-routes.ts'
import { ownRoutes } from './own-routes.ts'
import { providerRoutes } from './provider-routes.ts'
import { twoFactorRoutes } from './two-factor-routes.ts'

export const auth = new Hono<AppEnv>()
  .use(ownOrigin)
  .route('/', openRoutes)
  .route('/', ownRoutes)
  .route('/two-factor', twoFactorRoutes)
  .route('/providers', providerRoutes)
