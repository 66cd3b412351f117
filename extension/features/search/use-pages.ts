import { useCallback, useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import type { OwnApi } from '../../sync/own-account.ts'
import { explain } from '../account/problems.ts'

interface Page<Item> {
  items: Item[]
  next: string | null
}

export interface Pages<Item> {
  /** Undefined: the first answer is on its way. */
  items: Item[] | undefined
  next: string | null
  problem: string | null
  asking: boolean
  /** From the first page on. */
  retry: () => void
  more: () => void
  change: (items: (before: Item[]) => Item[]) => void
}

type Read<Item> = (cursor: string | null) => (api: OwnApi) => Promise<Page<Item>>

/** A list of the server's, page by page. `read` stays the same from drawing to drawing. */
export function usePages<Item>(read: Read<Item>): Pages<Item> {
  const [page, setPage] = useState<Page<Item>>()
  const [problem, setProblem] = useState<string | null>(null)
  const [asking, setAsking] = useState(true)
  const ask = useCallback(
    (cursor: string | null): void => {
      const came = ({ items, next }: Page<Item>): void => {
        setPage((held) => ({ items: cursor === null ? items : [...(held?.items ?? []), ...items], next }))
        setProblem(null)
        setAsking(false)
      }
      const failed = (error: unknown): void => {
        setProblem(explain(error))
        setAsking(false)
      }
      own(read(cursor)).then(came, failed)
    },
    [read],
  )
  useEffect(() => ask(null), [ask])
  const again = useCallback(
    (cursor: string | null): void => {
      setAsking(true)
      ask(cursor)
    },
    [ask],
  )
  const retry = useCallback(() => again(null), [again])
  const next = page?.next ?? null
  return {
    items: page?.items,
    next,
    problem,
    asking,
    retry,
    more: () => next !== null && again(next),
    change: (items) => setPage((held) => held && { ...held, items: items(held.items) }),
  }
}
