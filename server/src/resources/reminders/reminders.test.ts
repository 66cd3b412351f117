import { collectionSuite } from '../../records/collection-suite.ts'
import { REMINDERS } from '../../records/collections.ts'

collectionSuite('/api/v1/reminders', REMINDERS)
