/** Parses JSON as sites write it: in a CDATA comment, with raw line feeds in strings, trailing commas, or junk behind. */
export function parseLooseJson(raw: string): unknown {
  const text = raw.trim()
  const direct = tryParse(text)
  if (direct !== undefined) return direct
  return tryParse(repair(text))
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** One pass: copies the first balanced value, mends what can be mended without guessing at the content. */
export function repair(text: string): string {
  const start = firstOf(text, '{', '[')
  if (start < 0) return ''
  const out: string[] = []
  const open: string[] = []
  let inString = false
  for (let i = start; i < text.length; i++) {
    const char = text[i] ?? ''
    if (inString) {
      if (char === '\\') {
        out.push(escapeAt(text, i))
        i++
      } else {
        if (char === '"') inString = false
        out.push(char < ' ' ? ' ' : char)
      }
      continue
    }
    if (char === '"') inString = true
    else if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']')
    else if (char === '}' || char === ']') {
      dropTrailingComma(out)
      open.pop()
    }
    out.push(char)
    if (open.length === 0) break
  }
  return out.join('') + (inString ? '"' : '') + open.toReversed().join('')
}

const escapeAt = (text: string, at: number): string => {
  const next = text[at + 1] ?? ''
  return '"\\/bfnrtu'.includes(next) && next !== '' ? `\\${next}` : next
}

function firstOf(text: string, a: string, b: string): number {
  const [first, second] = [text.indexOf(a), text.indexOf(b)]
  // "<![CDATA[" has brackets of its own.
  const cdata = text.indexOf('CDATA[')
  if (cdata >= 0 && second >= 0 && second <= cdata + 5) return text.indexOf(a)
  if (first < 0) return second
  return second < 0 ? first : Math.min(first, second)
}

function dropTrailingComma(out: string[]): void {
  let last = out.length - 1
  while (last >= 0 && /\s/.test(out[last] ?? '')) last--
  if (out[last] === ',') out.splice(last, 1)
}
