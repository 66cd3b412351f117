import { collectionRoutes } from '../../records/collection-routes.ts'
import { REMINDERS } from '../../records/collections.ts'

export const reminders = collectionRoutes(REMINDERS)
