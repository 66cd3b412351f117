import type { Lists, Numbers } from './columns.ts'

// A loop for each kind of array: one that meets several kinds takes several times as long as one that knows what comes. And
// all of them in one function, which is too long to be taken into its caller: V8 would then have half optimised the caller
// and left it at that.

/** Counts the codes of these slots as so many jobs each. */
export function add(counts: Uint32Array, column: Numbers | Lists, slots: Uint32Array, often: number): void {
  if ('starts' in column) {
    const { starts, codes } = column
    for (let hit = 0; hit < slots.length; hit++) {
      const slot = slots[hit] as number
      const end = starts[slot + 1] as number
      for (let at = starts[slot] as number; at < end; at++) {
        const code = codes[at] as number
        counts[code] = (counts[code] as number) + often
      }
    }
  } else if (column instanceof Uint16Array) {
    for (let hit = 0; hit < slots.length; hit++) {
      const code = column[slots[hit] as number] as number
      counts[code] = (counts[code] as number) + often
    }
  } else if (column instanceof Uint32Array) {
    for (let hit = 0; hit < slots.length; hit++) {
      const code = column[slots[hit] as number] as number
      counts[code] = (counts[code] as number) + often
    }
  }
}

/** Counts the codes of each kind, whose example stands here, as often as there are jobs of it. */
export function addKinds(counts: Uint32Array, column: Numbers | Lists, examples: Uint32Array, jobs: Uint32Array): void {
  if ('starts' in column) {
    const { starts, codes } = column
    for (let kind = 0; kind < examples.length; kind++) {
      const slot = examples[kind] as number
      const end = starts[slot + 1] as number
      for (let at = starts[slot] as number; at < end; at++) {
        const code = codes[at] as number
        counts[code] = (counts[code] as number) + (jobs[kind] as number)
      }
    }
  } else if (column instanceof Uint16Array) {
    for (let kind = 0; kind < examples.length; kind++) {
      const code = column[examples[kind] as number] as number
      counts[code] = (counts[code] as number) + (jobs[kind] as number)
    }
  }
}
