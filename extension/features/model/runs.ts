import type { Question } from '@rolecall/shared/resume/question.ts'
import type { Coming } from './texts.ts'
import type { Took } from './took.ts'

/** One piece of writing, while it is written and afterwards. */
export interface Run {
  /** What of it is there; null where none is being written. */
  coming: Coming | null
  problem: string | null
  notes: readonly string[]
  questions: readonly Question[]
  took: Took | null
}
export const NO_RUN: Run = { coming: null, problem: null, notes: [], questions: [], took: null }

const runs = new Map<string, Run>()
const stops = new Map<string, AbortController>()
const listeners = new Set<() => void>()

/** What is written goes on while the person looks at another tab: it is paid for, and is there when they are back. */
export const listen = (told: () => void): (() => void) => {
  listeners.add(told)
  return () => void listeners.delete(told)
}
export const runOf = (what: string): Run => runs.get(what) ?? NO_RUN
export function setRun(what: string, run: Run): void {
  runs.set(what, run)
  for (const told of listeners) told()
}

/** Another one of the same takes its place. */
export function beginRun(what: string): AbortSignal {
  stopRun(what)
  const mine = new AbortController()
  stops.set(what, mine)
  return mine.signal
}
export const stopRun = (what: string): void => stops.get(what)?.abort()
