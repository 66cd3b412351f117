const MAX_OCTETS = 75

const isControl = (code: number): boolean => (code < 32 && code !== 9 && code !== 10) || code === 127

/** Signs that may not stand in a calendar at all, however they got into the text. */
const withoutControls = (text: string): string =>
  Array.from(text.toWellFormed())
    .filter((sign) => !isControl(sign.codePointAt(0) ?? 0))
    .join('')

/** Text as RFC 5545 has it: what parts values is escaped, so that nothing typed can start a line of its own. */
export const escapeText = (text: string): string =>
  withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** For values that are no text, such as addresses and ids. */
export const oneLine = (text: string): string => withoutControls(text).replace(/[\n\t]/g, '')

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** A line has at most 75 octets; a longer one goes on behind a space, never in the middle of a sign. */
export function fold(line: string): string {
  let folded = ''
  let size = 0
  for (const sign of Array.from(line)) {
    const octets = octetsOf(sign.codePointAt(0) ?? 0)
    const full = size + octets > MAX_OCTETS
    folded += full ? `\r\n ${sign}` : sign
    size = full ? 1 + octets : size + octets
  }
  return folded
}
