type Child = string | readonly Child[]

const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- XML has no way to write these.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const xmlText = escaped

/** A tag of XML; what is told of it is written as text, what stands in it as it is. */
export function tag(name: string, told: Readonly<Record<string, string | number>> = {}, ...inside: Child[]): string {
  const attributes = Object.entries(told)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const content = inside.flat(9).join('')
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const WORD = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': RELATION,
}

export interface Relation {
  id: string
  type: string
  target: string
  outside?: boolean
}

export const relations = (all: readonly Relation[]): string =>
  xmlFile(
    tag(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      all.map(({ id, type, target, outside }) =>
        tag('Relationship', {
          Id: id,
          Type: type.startsWith('http') ? type : `${RELATION}/${type}`,
          Target: target,
          ...(outside ? { TargetMode: 'External' } : {}),
        }),
      ),
    ),
  )
