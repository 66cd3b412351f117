/** The text without these signs at its ends. An expression would look at each run of them again and again. */
export function trimSigns(text: string, signs: string, endSigns: string = signs): string {
  let [from, to] = [0, text.length]
  while (from < to && signs.includes(text.charAt(from))) from += 1
  while (to > from && endSigns.includes(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** Signs that part the pieces of a line and belong to none of them. */
export const STROKE_SIGNS = ' ,;:|·•–—-'

/** Commas in brackets do not part: "AWS (EC2, S3)". */
export function splitOutside(text: string, signs: string): string[] {
  const pieces: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '(' || sign === '[') depth += 1
    else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1
    else if (depth === 0 && signs.includes(sign)) {
      pieces.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...pieces, text.slice(from)]
}
