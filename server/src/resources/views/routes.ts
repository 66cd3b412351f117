import { collectionRoutes } from '../../records/collection-routes.ts'
import { VIEWS } from '../../records/collections.ts'

export const views = collectionRoutes(VIEWS)
