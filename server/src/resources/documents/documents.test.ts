import { collectionSuite } from '../../records/collection-suite.ts'
import { DOCUMENTS } from '../../records/collections.ts'

collectionSuite('/api/v1/documents', DOCUMENTS)
