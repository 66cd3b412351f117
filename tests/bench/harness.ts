/** Something to time: one call does `size` units of work. */
export interface Contender {
  name: string
  size?: number
  run: () => unknown
}

export interface Figure {
  name: string
  /** Milliseconds a unit: middle, lowest and highest of the rounds. */
  median: number
  lowest: number
  highest: number
}

export interface Row {
  what: string
  measured: string
  against: string
  ratio: string
  bar: string
  ok: boolean
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The value that so great a share of all values does not exceed. */
export const shareOf = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0

/** Does it and notes how many milliseconds somebody waited for it. */
export async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const before = performance.now()
  const done = await work()
  times.push(performance.now() - before)
  return done
}

/** `--name=value` among the words of the command. */
export const flag = (flags: readonly string[], name: string): string | undefined =>
  flags.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3)

async function timeOnce({ run, size = 1 }: Contender, calls: number): Promise<number> {
  const start = performance.now()
  for (let call = 0; call < calls; call++) await run()
  return (performance.now() - start) / calls / size
}

/** Calls enough to fill the wanted time, found by doubling, so that a fast contender is not lost in the clock's grain. */
async function callsFor(contender: Contender, wantedMs: number): Promise<number> {
  for (let calls = 1; ; calls *= 2) {
    const start = performance.now()
    await timeOnce(contender, calls)
    const spent = performance.now() - start
    if (spent >= wantedMs / 4) return Math.max(1, Math.round((calls * wantedMs) / spent))
  }
}

/** Times the contenders in turn, round by round, so that a machine that slows down slows all of them. */
export async function race(contenders: Contender[], rounds = 7, roundMs = 300): Promise<Figure[]> {
  const calls = []
  for (const contender of contenders) calls.push(await callsFor(contender, roundMs))
  const times: number[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      times[index]?.push(await timeOnce(contender, calls[index] ?? 1))
    }
  }
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? []
    return { name, median: median(own), lowest: Math.min(...own), highest: Math.max(...own) }
  })
}

export const milliseconds = (value: number): string =>
  value >= 100 ? `${value.toFixed(0)} ms` : value >= 1 ? `${value.toFixed(1)} ms` : `${(value * 1000).toFixed(1)} µs`

const spread = ({ median: middle, lowest, highest }: Figure): string =>
  `${milliseconds(middle)} (${milliseconds(lowest)}–${milliseconds(highest)})`

/** How fast we are beside the other one: 2.00 × means half its time. */
export function speedRow(what: string, ours: Figure, other: Figure, atLeast: number): Row {
  const ratio = other.median / ours.median
  return {
    what,
    measured: spread(ours),
    against: `${other.name} ${spread(other)}`,
    ratio: `${ratio.toFixed(2)} ×`,
    bar: `≥ ${atLeast} × its speed`,
    ok: ratio >= atLeast,
  }
}

export function limitRow(what: string, value: number, limit: number, unit: string, against = '–'): Row {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1)
  return { what, measured: `${shown} ${unit}`, against, ratio: '–', bar: `≤ ${limit} ${unit}`, ok: value <= limit }
}
