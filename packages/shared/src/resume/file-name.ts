/** Parts of a name as recruiters like to find it: who, as what, for whom. */
export interface NamedFile {
  name?: string | undefined
  label?: string | undefined
  company?: string | undefined
  /** "Letter", where it is no résumé. */
  kind?: string | undefined
}

const LONGEST_PART = 60
const MOST_BYTES = 240
/** Names that Windows keeps for itself, whatever stands behind the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Letters, digits and their marks of any script; all else becomes one hyphen. */
function part(text: string | undefined): string {
  const words = (text ?? '')
    .normalize('NFC')
    .replaceAll('++', 'pp')
    .replaceAll('#', '-sharp')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
  let out = ''
  for (const word of words) {
    if (out !== '' && out.length + word.length + 1 > LONGEST_PART) break
    out += out === '' ? Array.from(word).slice(0, LONGEST_PART).join('') : `-${word}`
  }
  return out
}

/** File systems count bytes, and letters of most scripts are several. */
function cut(text: string): string {
  let out = ''
  for (const sign of text) {
    if (new TextEncoder().encode(out + sign).length > MOST_BYTES) break
    out += sign
  }
  return out
}

/** "Ann-Miller-Senior-Data-Engineer-Acme.pdf". */
export function fileName({ name, label, company, kind }: NamedFile, extension: string): string {
  const parts = [name, label, company, kind].map(part).filter((each) => each !== '')
  const whole = cut(parts.join('-')) || 'Resume'
  return `${RESERVED.test(whole) ? `${whole}-1` : whole}.${extension}`
}
