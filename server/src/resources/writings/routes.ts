import { collectionRoutes } from '../../records/collection-routes.ts'
import { WRITINGS } from '../../records/collections.ts'

export const writings = collectionRoutes(WRITINGS)
