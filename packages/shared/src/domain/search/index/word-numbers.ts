const LEAST_ROOM = 1 << 15

/** Gives every word a number, the first 0, and finds it by a window on a text: so no string is made of a known word. */
export class WordNumbers {
  readonly words: string[] = []
  #hashes = new Int32Array(LEAST_ROOM / 2)
  /** The number of a word plus one, at its hash or the next free place after it. */
  #places = new Int32Array(LEAST_ROOM)

  numberOf(text: string, from: number, to: number): number {
    let hash = to - from
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
    const mask = this.#places.length - 1
    for (let place = (hash ^ (hash >>> 15)) & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] as number) - 1
      if (number === -1) return this.#add(text.slice(from, to), hash, place)
      if (this.#hashes[number] === hash && this.#is(number, text, from, to)) return number
    }
  }

  #is(number: number, text: string, from: number, to: number): boolean {
    const word = this.words[number] as string
    if (word.length !== to - from) return false
    for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
    return true
  }

  #add(word: string, hash: number, place: number): number {
    const number = this.words.push(word) - 1
    this.#places[place] = number + 1
    this.#hashes[number] = hash
    if (this.words.length === this.#hashes.length) this.#widen()
    return number
  }

  #widen(): void {
    const places = new Int32Array(this.#places.length * 2)
    const hashes = new Int32Array(places.length / 2)
    hashes.set(this.#hashes)
    const mask = places.length - 1
    for (let number = 0; number < this.words.length; number++) {
      const hash = hashes[number] as number
      let place = (hash ^ (hash >>> 15)) & mask
      while (places[place] !== 0) place = (place + 1) & mask
      places[place] = number + 1
    }
    this.#places = places
    this.#hashes = hashes
  }
}
