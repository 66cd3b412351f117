import type { Topic } from './ports/queue.ts'

/** All work that waits in the queue. One row is one kind of it, on every host. */
export const TOPICS: readonly Topic[] = []
