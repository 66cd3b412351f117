const LONGEST = 400

/** One line of a test and what it complained of, without the colours of a terminal. */
export function lineOf(name: string, message: string): string {
  // oxlint-disable-next-line no-control-regex -- colours are told by a control character
  const plain = message.replaceAll(/\u001B\[[\d;]*m/g, '')
  const said = plain.split(/\n\s+at /, 1)[0] ?? ''
  return `${name}: ${said.replaceAll(/\s+/g, ' ').trim()}`.slice(0, LONGEST)
}
