/** How many letters are wrong, left out, too many or swapped with the next, up to `most`; more is more than that. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(least(a, b, i, j, { before, row, next }))
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length] as number
}

interface Rows {
  before: readonly number[]
  row: readonly number[]
  next: readonly number[]
}

function least(a: string, b: string, i: number, j: number, { before, row, next }: Rows): number {
  const wrong = a[i - 1] === b[j - 1] ? 0 : 1
  const steps = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + wrong)
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(steps, (before[j - 2] as number) + 1) : steps
}

/** The same, where what was typed may be but the beginning of the word. */
export const slipsAtStart = (typed: string, word: string, most: number): number =>
  Math.min(
    ...[-1, 0, 1].map((more) => slips(typed, word.slice(0, typed.length + more), most)),
    slips(typed, word, most),
  )
