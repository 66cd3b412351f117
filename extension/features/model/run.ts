import type { Question } from '@rolecall/shared/resume/question.ts'
import type { AskedWith } from './noted.ts'
import type { Coming } from './texts.ts'
import type { Took } from './took.ts'

/** One piece of writing, while it is written and afterwards. */
export interface Run {
  /** What of it is there; null where none is being written. */
  coming: Coming | null
  /** What it was asked for with, while it is being written. */
  asked: AskedWith | null
  problem: string | null
  notes: readonly string[]
  questions: readonly Question[]
  took: Took | null
}

export const NO_RUN: Run = { coming: null, asked: null, problem: null, notes: [], questions: [], took: null }
