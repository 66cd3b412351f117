import { Hono } from 'hono'
import { generation } from './generation-routes.ts'
import { providerRoutes } from './provider-routes.ts'

export const ai = new Hono().route('/', providerRoutes).route('/', generation)
