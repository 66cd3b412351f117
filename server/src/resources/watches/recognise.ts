import { parseUrl } from '@rolecall/shared/domain/url.ts'
import { sources } from '../../ingest/sources.gen.ts'

export interface BoardAt {
  source: string
  board: string
  /** The address that it was recognised by. */
  url: string
}

export const boardKey = ({ source, board }: Pick<BoardAt, 'source' | 'board'>): string => `${source} ${board}`

export const sourceName = (id: string): string => sources.find((source) => source.id === id)?.name ?? id

const boardsAt = (address: string): BoardAt[] => {
  const url = parseUrl(address)
  if (!url) return []
  return sources.flatMap(({ id, boardAt }) => {
    const board = boardAt?.(url) ?? null
    return board === null ? [] : [{ source: id, board, url: url.href }]
  })
}

/** More boards than this on one page are a directory's, not a company's. */
const MOST = 5

/** The boards that some addresses belong to, each once: those of a careers page lead to the board that it embeds. */
export function recogniseBoards(addresses: readonly string[]): BoardAt[] {
  const found = addresses.flatMap(boardsAt).toReversed()
  return [...new Map(found.map((one) => [boardKey(one), one])).values()].toReversed().slice(0, MOST)
}

/** "sample-works.jobs.personio.de" is of "Sample Works", as far as anybody can tell from it. */
export function nameOfBoard(board: string): string {
  const [name = board] = decoded(board).split(/[./]/)
  return name.replaceAll(/[-_+ ]+/g, ' ').replaceAll(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
