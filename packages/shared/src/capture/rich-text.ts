/** A description as plain data. Both the text and the safe HTML are built from it, so no markup of a page survives. */
export type BlockTag = 'p' | 'li' | 'h2' | 'h3' | 'h4'
export interface Run {
  text: string
  strong: boolean
  em: boolean
  href: string | null
}
export interface RichBlock {
  tag: BlockTag
  /** Depth and kind of the list an item stands in. */
  depth: number
  ordered: boolean
  /** A run whose text is a line feed is a line break. */
  runs: Run[]
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Only addresses a person may follow from a description; everything else loses its link and keeps its text. */
export function safeHref(raw: string | null, base: string): string | null {
  if (!raw) return null
  try {
    const url = new URL(raw, base)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

function runHtml(run: Run): string {
  if (run.text === '\n') return '<br>'
  let html = escape(run.text)
  if (run.em) html = `<em>${html}</em>`
  if (run.strong) html = `<strong>${html}</strong>`
  return run.href ? `<a href="${escape(run.href)}">${html}</a>` : html
}

/** Builder that a walk over a DOM or over a string of HTML feeds; it joins spaces and drops what is empty. */
export class RichBuilder {
  readonly blocks: RichBlock[] = []
  private open: RichBlock = { tag: 'p', depth: 0, ordered: false, runs: [] }
  private spaced = true

  start(tag: BlockTag, depth: number, ordered: boolean): void {
    this.end()
    this.open = { tag, depth, ordered, runs: [] }
  }

  end(): void {
    const runs = trimRuns(this.open.runs)
    if (runs.length > 0) this.blocks.push({ ...this.open, runs })
    this.open = { tag: 'p', depth: 0, ordered: false, runs: [] }
    this.spaced = true
  }

  text(raw: string, style: Omit<Run, 'text'>): void {
    let text = raw
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      // All but single spaces, of which a text has hundreds.
      .replace(/ \s+|[^\S ]\s*/g, ' ')
    if (this.spaced) text = text.trimStart()
    if (text === '') return
    this.spaced = text.endsWith(' ')
    const last = this.open.runs.at(-1)
    if (last && last.text !== '\n' && sameStyle(last, style)) last.text += text
    else this.open.runs.push({ text, ...style })
  }

  lineBreak(): void {
    if (this.open.runs.length === 0) return
    this.open.runs.push({ text: '\n', strong: false, em: false, href: null })
    this.spaced = true
  }
}

const sameStyle = (a: Omit<Run, 'text'>, b: Omit<Run, 'text'>): boolean =>
  a.strong === b.strong && a.em === b.em && a.href === b.href

function trimRuns(runs: Run[]): Run[] {
  const kept = [...runs]
  while (kept.length > 0 && kept[0]?.text.trim() === '') kept.shift()
  while (kept.length > 0 && kept.at(-1)?.text.trim() === '') kept.pop()
  const last = kept.at(-1)
  if (last) last.text = last.text.trimEnd()
  return kept
}

export const blockText = (block: RichBlock): string =>
  block.runs
    .map((run) => run.text)
    .join('')
    .replace(/(?<! ) *\n+ */g, '\n')

export const toText = (blocks: readonly RichBlock[]): string => blocks.map(blockText).join('\n')

export function toHtml(blocks: readonly RichBlock[]): string {
  const html: string[] = []
  const lists: ('ul' | 'ol')[] = []
  const closeTo = (depth: number) => {
    while (lists.length > depth) html.push(`</${lists.pop()}>`)
  }
  for (const block of blocks) {
    const depth = block.tag === 'li' ? Math.min(Math.max(block.depth, 1), 8) : 0
    closeTo(depth)
    while (lists.length < depth) {
      lists.push(block.ordered ? 'ol' : 'ul')
      html.push(`<${lists.at(-1)}>`)
    }
    html.push(`<${block.tag}>${block.runs.map(runHtml).join('')}</${block.tag}>`)
  }
  closeTo(0)
  return html.join('')
}
