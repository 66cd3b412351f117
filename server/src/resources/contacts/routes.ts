import { collectionRoutes } from '../../records/collection-routes.ts'
import { CONTACTS } from '../../records/collections.ts'

export const contacts = collectionRoutes(CONTACTS)
