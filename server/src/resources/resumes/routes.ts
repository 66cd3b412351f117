import { collectionRoutes } from '../../records/collection-routes.ts'
import { RESUMES } from '../../records/collections.ts'

export const resumes = collectionRoutes(RESUMES)
