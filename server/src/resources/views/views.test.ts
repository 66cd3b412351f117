import { collectionSuite } from '../../records/collection-suite.ts'
import { VIEWS } from '../../records/collections.ts'

collectionSuite('/api/v1/views', VIEWS)
