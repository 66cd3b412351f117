import { collectionSuite } from '../../records/collection-suite.ts'
import { CONTACTS } from '../../records/collections.ts'

collectionSuite('/api/v1/contacts', CONTACTS)
