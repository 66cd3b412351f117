import type { AiKind } from '@rolecall/shared/ai/kinds.ts'

/** What is written as a task; an analysis is done at once. */
export const WRITTEN_KINDS = ['tailor', 'letter', 'answers', 'interview'] as const satisfies AiKind[]
export type WrittenKind = (typeof WRITTEN_KINDS)[number]
export const isWritten = (kind: string): kind is WrittenKind => WRITTEN_KINDS.some((one) => one === kind)
