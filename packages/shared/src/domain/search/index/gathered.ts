/** Numbers of 32 bits, each under a number of its own, in the order they came; then all under one together. */
export class Gathered {
  #under = new Uint32Array(1 << 16)
  #entries = new Uint32Array(1 << 16)
  #count = 0

  add(under: number, entry: number): void {
    if (this.#count === this.#entries.length) {
      this.#under = wider(this.#under)
      this.#entries = wider(this.#entries)
    }
    this.#under[this.#count] = under
    this.#entries[this.#count++] = entry
  }

  /** The lists of the numbers from zero on, so many. */
  lists(many: number): Uint32Array[] {
    const ends = new Uint32Array(many + 1)
    for (let at = 0; at < this.#count; at++) count(ends, (this.#under[at] as number) + 1)
    for (let at = 0; at < many; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number)
    const next = ends.slice()
    const sorted = new Uint32Array(this.#count)
    for (let at = 0; at < this.#count; at++) {
      const under = this.#under[at] as number
      const place = next[under] as number
      sorted[place] = this.#entries[at] as number
      next[under] = place + 1
    }
    return Array.from({ length: many }, (_, at) => sorted.subarray(ends[at], ends[at + 1]))
  }
}

function wider(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(array.length * 2)
  twice.set(array)
  return twice
}

const count = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1
}
