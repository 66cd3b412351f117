import { ExchangeError } from '@rolecall/shared/exchange/failures.ts'
import { StoreError } from '../../store/errors.ts'
import type { Desk } from './desk.ts'
import type { Progress } from './shown.ts'

type Work = 'open' | 'paste' | 'choose' | 'bringIn' | 'takeBack' | 'restore' | 'exportAll' | 'exportTable'
export type DeskWork = Pick<Desk, Work>

/** What the page asks of the desk, by the name of the work. */
export interface Ask {
  id: number
  work: Work
  given: unknown[]
}

export type Answer =
  | { id: number; kind: 'done'; result: unknown }
  /** The sentence for the person, or nothing where nobody foresaw it. */
  | { id: number; kind: 'failed'; message: string | null }
  | { kind: 'progress'; progress: Progress }
  /** Edits wait to be sent; only a page can say so to the background. */
  | { kind: 'edited' }

const sentenceOf = (error: unknown): string | null =>
  error instanceof ExchangeError || error instanceof StoreError ? error.message : null

export async function answerFrom(desk: Desk, { id, work, given }: Ask): Promise<Answer> {
  try {
    const method = desk[work] as (...given: unknown[]) => Promise<unknown>
    return { id, kind: 'done', result: await method.apply(desk, given) }
  } catch (error) {
    return { id, kind: 'failed', message: sentenceOf(error) }
  }
}
