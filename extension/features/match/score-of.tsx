import { Score } from './ring.tsx'
import { useScores } from './scores.tsx'

/** The number of one application, where there is one. */
export function ScoreOf({ id, otherwise = null }: { id: string; otherwise?: string | null }) {
  const row = useScores().get(id)
  if (!row) return otherwise === null ? null : <span className="text-ink-soft">{otherwise}</span>
  return <Score score={row.score} broken={row.broken.length} />
}
