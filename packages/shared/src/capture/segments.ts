import { squash } from './text.ts'

const SEPARATOR = /\s[|·•–—»›:]\s|\s-{1,8}\s|::|\||[｜–—_]\s|[_｜](?=\S)|(?<=[\u3400-\u9fff])-(?=\S)/

/** The parts of a `<title>` between its separators. */
export function segmentsOf(raw: string): string[] {
  return raw
    .split(SEPARATOR)
    .map(squash)
    .filter((part) => part !== '')
}
