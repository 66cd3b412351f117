import { collectionRoutes } from '../../records/collection-routes.ts'
import { DOCUMENTS } from '../../records/collections.ts'

export const documents = collectionRoutes(DOCUMENTS)
