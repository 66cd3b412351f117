import { Hono } from 'hono'
import { providerRoutes } from './provider-routes.ts'

export const ai = new Hono().route('/', providerRoutes)
