import { clamp, formatHlc, parseHlc, tick } from '@rolecall/shared/sync/hlc.ts'
import type { Hlc } from '@rolecall/shared/sync/hlc.ts'

function follow(last: Hlc, clock: Hlc): Hlc {
  return formatHlc(clock) > formatHlc(last) ? clock : { ...tick(last, clock.wall), device: clock.device }
}

/**
 * The clocks the server keeps for the edits of one push. Those that lie in the future are all set back to the same
 * instant, so each is put after the one before it: else the person's later edit would lose against their earlier one.
 */
export function keptClocks(sent: string[], now: number): string[] {
  let last: Hlc | null = null
  return sent.map((text) => {
    const clock = parseHlc(text)
    if (!clock) return text
    const kept = clamp(clock, now)
    if (kept === clock) return text
    last = last ? follow(last, kept) : kept
    return formatHlc(last)
  })
}
