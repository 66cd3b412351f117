import type { AiPace } from '../limits.ts'

/** Ends a call that nobody waits for any more: the caller has gone, or the provider says nothing for too long. */
export class Watch {
  /** It was the provider's silence that ended it. */
  late = false
  readonly signal: AbortSignal
  readonly #stop = new AbortController()
  readonly #pace: AiPace
  readonly #whole: ReturnType<typeof setTimeout>
  #next: ReturnType<typeof setTimeout>

  constructor(pace: AiPace, caller: AbortSignal) {
    this.#pace = pace
    this.signal = AbortSignal.any([caller, this.#stop.signal])
    this.#whole = setTimeout(this.#tooLate, pace.whole)
    this.#next = setTimeout(this.#tooLate, pace.firstToken)
  }

  /** Something came. */
  beat(): void {
    clearTimeout(this.#next)
    this.#next = setTimeout(this.#tooLate, this.#pace.betweenTokens)
  }

  /** Whatever is still under way upstream ends at once, and with it the bill. */
  end(): void {
    clearTimeout(this.#next)
    clearTimeout(this.#whole)
    this.#stop.abort()
  }

  readonly #tooLate = (): void => {
    this.late = true
    this.end()
  }
}

/** Resolves early, without an error, where the caller goes. */
export const pauseFor = (milliseconds: number, caller: AbortSignal): Promise<void> =>
  new Promise((go) => {
    const timer = setTimeout(go, milliseconds)
    caller.addEventListener('abort', () => (clearTimeout(timer), go()), { once: true })
  })
