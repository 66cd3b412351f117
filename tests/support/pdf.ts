const WIDTH = 595
const HEIGHT = 842
const LINE = 15

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (mark) => `\\${mark}`)

/** A line that begins with # is a heading. */
function shown(line: string, at: number): string {
  const heading = line.startsWith('# ')
  const size = heading ? 14 : 10
  const text = escaped(heading ? line.slice(2) : line)
  return `BT /${heading ? 'B' : 'R'} ${size} Tf 56 ${HEIGHT - 64 - at * LINE} Td (${text}) Tj ET`
}

const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/** A PDF of one page with these lines on it, in plain letters, as a word processor without frills writes one. */
export function pdfOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const content = lines.map(shown).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R ` +
      '/Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]
  const parts = ['%PDF-1.7\n']
  const places: number[] = []
  for (const [at, body] of objects.entries()) {
    places.push(parts.join('').length)
    parts.push(`${at + 1} 0 obj\n${body}\nendobj\n`)
  }
  const start = parts.join('').length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(
    `${parts.join('')}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  )
}
