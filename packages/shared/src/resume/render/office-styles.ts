import type { Colour, Kind, Style, Template } from '../templates/template.ts'
import { KINDS } from '../templates/template.ts'
import type { Density } from './lines.ts'
import { tag, WORD, xmlFile } from './office-xml.ts'
import { isRightToLeft } from './words.ts'

/** Word measures in twentieths of a point, and sizes of letters in halves. */
export const twips = (points: number): number => Math.round(points * 20)
const halves = (points: number): number => Math.round(points * 2)
const hex = (colour: Colour): string =>
  colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('')

/** Styles that Word itself knows keep their names, so that its outline and other programs find them. */
export const STYLE_IDS: Readonly<Record<Kind, readonly [id: string, name: string]>> = {
  name: ['Title', 'Title'],
  label: ['Subtitle', 'Subtitle'],
  contact: ['Contact', 'Contact'],
  heading: ['Heading1', 'heading 1'],
  entry: ['Entry', 'Entry'],
  under: ['EntryDetail', 'Entry Detail'],
  text: ['BodyText', 'Body Text'],
  bullet: ['ListBullet', 'List Bullet'],
  row: ['Row', 'Row'],
  letter: ['Letter', 'Letter'],
}

const LEADS: ReadonlySet<Kind> = new Set(['name', 'label', 'heading', 'entry'])
/** The signs of East Asia in the font that every office program of that language has. */
const EASTERN: Readonly<Record<string, string>> = { ja: 'Yu Gothic', zh: 'Microsoft YaHei', ko: 'Malgun Gothic' }

export interface Look {
  template: Template
  density: Density
  language: string
  /** How wide the text is. */
  width: number
}

function paragraphLook(kind: Kind, style: Style, { template, density, width }: Look): string {
  const { rule } = style
  const border =
    rule &&
    tag(
      'w:pBdr',
      {},
      tag('w:bottom', {
        'w:val': 'single',
        'w:sz': Math.max(2, Math.round(rule.width * 8)),
        'w:space': Math.round(rule.gap),
        'w:color': hex(rule.colour),
      }),
    )
  return tag(
    'w:pPr',
    {},
    LEADS.has(kind) ? tag('w:keepNext') : '',
    tag('w:widowControl'),
    border ?? '',
    tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': twips(width) })),
    tag('w:spacing', {
      'w:before': twips(style.above * density.room),
      'w:after': rule ? twips(rule.gap / 2) : 0,
      // Two hundred and forty parts are the line that the font itself asks for, about 1.2 of its size.
      'w:line': Math.round((240 * (1 + (style.leading - 1) * Math.max(0.55, density.room))) / 1.2),
      'w:lineRule': 'auto',
    }),
    kind === 'bullet' ? tag('w:ind', { 'w:left': twips(template.indent), 'w:hanging': twips(template.indent) }) : '',
    style.centred ? tag('w:jc', { 'w:val': 'center' }) : '',
  )
}

const runLook = (style: Style, { density }: Look): string =>
  tag(
    'w:rPr',
    {},
    style.bold ? tag('w:b') + tag('w:bCs') : '',
    style.capitals ? tag('w:caps') : '',
    style.colour ? tag('w:color', { 'w:val': hex(style.colour) }) : '',
    style.tracking ? tag('w:spacing', { 'w:val': twips(style.tracking * style.size) }) : '',
    tag('w:sz', { 'w:val': halves(style.size * density.size) }),
    tag('w:szCs', { 'w:val': halves(style.size * density.size) }),
  )

export function stylesFile(look: Look): string {
  const { template, language } = look
  const font = template.office
  const lang = isRightToLeft(language)
    ? { 'w:val': 'en', 'w:bidi': language }
    : { 'w:val': language, 'w:eastAsia': language }
  const defaults = tag(
    'w:docDefaults',
    {},
    tag(
      'w:rPrDefault',
      {},
      tag(
        'w:rPr',
        {},
        tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': 'Arial', 'w:eastAsia': EASTERN[language] ?? font }),
        tag('w:lang', lang),
      ),
    ),
  )
  const styles = KINDS.map((kind) => {
    const [id, name] = STYLE_IDS[kind]
    const style = template.styles[kind]
    return tag(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': id },
      tag('w:name', { 'w:val': name }),
      tag('w:basedOn', { 'w:val': 'Normal' }),
      tag('w:qFormat'),
      paragraphLook(kind, style, look),
      runLook(style, look),
    )
  })
  const normal = tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    tag('w:name', { 'w:val': 'Normal' }),
  )
  return xmlFile(tag('w:styles', WORD, defaults, normal, styles))
}

/** One list of points, all with the mark of the template. */
export const numberingFile = ({ template }: Look): string =>
  xmlFile(
    tag(
      'w:numbering',
      WORD,
      tag(
        'w:abstractNum',
        { 'w:abstractNumId': 0 },
        tag('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
        tag(
          'w:lvl',
          { 'w:ilvl': 0 },
          tag('w:start', { 'w:val': 1 }),
          tag('w:numFmt', { 'w:val': 'bullet' }),
          tag('w:lvlText', { 'w:val': template.mark }),
          tag('w:lvlJc', { 'w:val': 'left' }),
          tag('w:pPr', {}, tag('w:ind', { 'w:left': twips(template.indent), 'w:hanging': twips(template.indent) })),
        ),
      ),
      tag('w:num', { 'w:numId': 1 }, tag('w:abstractNumId', { 'w:val': 0 })),
    ),
  )
