/** Time and chance, as a run is given them. */
export interface Clock {
  now: () => number
  /** Ends early, with the reason, where the signal aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  timeout: (ms: number) => AbortSignal
  chance: () => number
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}

export const realClock = (now: () => number): Clock => ({
  now,
  sleep,
  timeout: (ms) => AbortSignal.timeout(ms),
  chance: Math.random,
})
