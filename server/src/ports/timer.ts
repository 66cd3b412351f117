export interface Timer {
  /** Waits for the turn under way. */
  stop(): Promise<void>
}

/** Calls again and again, never twice at once. What a turn fails with is told to `failed` and stops nothing. */
export function startTimer(turn: () => Promise<void>, everyMs: number, failed: (error: unknown) => void): Timer {
  let underWay: Promise<void> | null = null
  const begin = () => {
    underWay ??= turn()
      .catch(failed)
      .finally(() => {
        underWay = null
      })
  }
  const timer = setInterval(begin, everyMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await underWay
    },
  }
}
