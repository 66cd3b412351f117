import { INGEST_TOPIC } from './ingest/topic.ts'
import { ALERTS_TOPIC } from './alerts/topic.ts'
import type { Topic } from './ports/queue.ts'
import { TASK_TOPIC } from './tasks/topic.ts'

/** All work that waits in the queue. One row is one kind of it, on every host. */
export const TOPICS: readonly Topic[] = [TASK_TOPIC, INGEST_TOPIC, ALERTS_TOPIC]
