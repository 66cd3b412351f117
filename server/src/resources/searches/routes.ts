import { collectionRoutes } from '../../records/collection-routes.ts'
import { SEARCHES } from '../../records/collections.ts'

export const searches = collectionRoutes(SEARCHES)
