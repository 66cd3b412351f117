import { collectionSuite } from '../../records/collection-suite.ts'
import { INTERVIEWS } from '../../records/collections.ts'

collectionSuite('/api/v1/interviews', INTERVIEWS)
