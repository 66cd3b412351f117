import { collectionRoutes } from '../../records/collection-routes.ts'
import { INTERVIEWS } from '../../records/collections.ts'

export const interviews = collectionRoutes(INTERVIEWS)
