import type { Bytes } from '../../exchange/bytes.ts'
import { utf8 } from '../../exchange/bytes.ts'
import { writeZip } from '../../exchange/zip-write.ts'
import { MARGIN_AT_LEAST } from './lines.ts'
import type { Block, Run } from './blocks.ts'
import { numberingFile, STYLE_IDS, stylesFile, twips } from './office-styles.ts'
import type { Look } from './office-styles.ts'
import { relations, tag, WORD, xmlFile, xmlText } from './office-xml.ts'
import type { Relation } from './office-xml.ts'
import { isRightToLeft } from './words.ts'

const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml'
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

const textTag = (text: string): string => tag('w:t', { 'xml:space': 'preserve' }, xmlText(text))

function runTag({ text, bold }: Run, weight?: boolean): string {
  const heavy = bold ?? weight
  const look = [
    heavy === undefined ? '' : tag('w:b', heavy ? {} : { 'w:val': 0 }) + tag('w:bCs', heavy ? {} : { 'w:val': 0 }),
    RIGHT.test(text) ? tag('w:rtl') : '',
  ].join('')
  return tag('w:r', {}, look === '' ? '' : tag('w:rPr', {}, look), textTag(text))
}

class Body {
  readonly links: Relation[] = []
  readonly #toLeft: boolean

  constructor(toLeft: boolean) {
    this.#toLeft = toLeft
  }

  #link(href: string): string {
    const known = this.links.find(({ target }) => target === href)
    if (known) return known.id
    const id = `rLink${this.links.length + 1}`
    this.links.push({ id, type: 'hyperlink', target: href, outside: true })
    return id
  }

  #run(run: Run): string {
    const own = runTag(run)
    return run.href ? tag('w:hyperlink', { 'r:id': this.#link(run.href), 'w:history': 1 }, own) : own
  }

  paragraph({ kind, runs, end }: Block): string {
    const bullet =
      kind === 'bullet' ? tag('w:numPr', {}, tag('w:ilvl', { 'w:val': 0 }), tag('w:numId', { 'w:val': 1 })) : ''
    const look = tag(
      'w:pPr',
      {},
      tag('w:pStyle', { 'w:val': STYLE_IDS[kind][0] }),
      bullet,
      this.#toLeft ? tag('w:bidi') : '',
    )
    const beside = end
      ? [tag('w:r', {}, tag('w:tab')), runTag({ text: end }, kind === 'entry' ? false : undefined)]
      : []
    return tag(
      'w:p',
      {},
      look,
      runs.map((run) => this.#run(run)),
      beside,
    )
  }
}

function documentFile(body: string[], paper: readonly [number, number], { template, density }: Look): string {
  const margin = Math.max(MARGIN_AT_LEAST, density.room)
  const { side, top, foot } = template.margin
  const section = tag(
    'w:sectPr',
    {},
    tag('w:pgSz', { 'w:w': twips(paper[0]), 'w:h': twips(paper[1]) }),
    tag('w:pgMar', {
      'w:top': twips(top * margin),
      'w:right': twips(side * margin),
      'w:bottom': twips(foot * margin),
      'w:left': twips(side * margin),
      'w:header': 0,
      'w:footer': 0,
      'w:gutter': 0,
    }),
  )
  return xmlFile(tag('w:document', WORD, tag('w:body', {}, body, section)))
}

const TYPES = xmlFile(
  tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Override', { PartName: '/word/document.xml', ContentType: `${PART}.document.main+xml` }),
    tag('Override', { PartName: '/word/styles.xml', ContentType: `${PART}.styles+xml` }),
    tag('Override', { PartName: '/word/numbering.xml', ContentType: `${PART}.numbering+xml` }),
    tag('Override', { PartName: '/docProps/core.xml', ContentType: CORE }),
  ),
)

/** Says what the document is; without a date, so that the same résumé gives the same bytes. */
const aboutFile = (title: string, author: string, language: string): string =>
  xmlFile(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      tag('dc:title', {}, xmlText(title)),
      tag('dc:creator', {}, xmlText(author)),
      tag('dc:language', {}, language),
    ),
  )

export interface Written {
  blocks: readonly Block[]
  look: Look
  paper: readonly [width: number, height: number]
  title: string
  author: string
}

/** Paragraphs as a document of Word. Fonts are named, not brought along: whatever script, the office program has one. */
export function writeDocx({ blocks, look, paper, title, author }: Written): Promise<Bytes> {
  const body = new Body(isRightToLeft(look.language))
  const paragraphs = blocks.map((block) => body.paragraph(block))
  const files: readonly (readonly [name: string, text: string])[] = [
    ['[Content_Types].xml', TYPES],
    [
      '_rels/.rels',
      relations([
        { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
        { id: 'rId2', type: CORE_RELATION, target: 'docProps/core.xml' },
      ]),
    ],
    ['docProps/core.xml', aboutFile(title, author, look.language)],
    ['word/document.xml', documentFile(paragraphs, paper, look)],
    [
      'word/_rels/document.xml.rels',
      relations([
        { id: 'rId1', type: 'styles', target: 'styles.xml' },
        { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
        ...body.links,
      ]),
    ],
    ['word/styles.xml', stylesFile(look)],
    ['word/numbering.xml', numberingFile(look)],
  ]
  return writeZip(files.map(([name, text]) => ({ name, bytes: utf8(text) })))
}
