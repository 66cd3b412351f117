import { create } from 'fontkit'
import { TEMPLATES } from '../templates/all.ts'
import type { TemplateId } from '../templates/all.ts'
import type { Block } from './blocks.ts'
import type { LoadedFont } from './embed.ts'
import { faceFallbacks } from './faces.ts'
import type { FaceId, FontSource, Pair } from './faces.ts'
import { MARGIN_AT_LEAST } from './lines.ts'
import type { Density, Setting } from './lines.ts'
import { allLines, pagesOf } from './pages.ts'
import type { PlacedLine } from './pages.ts'
import { PAPERS } from './paper.ts'
import type { Paper } from './paper.ts'
import { Shaper } from './shape.ts'
import { isRightToLeft, renderLanguage } from './words.ts'
import type { ResumeSection } from './words.ts'

export interface RenderOptions {
  template: TemplateId
  /** Of the words that the template adds; "de", "fr-CA". What is not known is English. */
  language: string
  paper: Paper
  /** Set everything tighter, as far as it stays readable, so that it fits one page. */
  onePage?: boolean
  /** Which parts, in which order; all of them where nothing is said. */
  sections?: readonly ResumeSection[]
  fonts: FontSource
}

/** The last is as small as people with ordinary eyes read without holding the page closer. */
const TIGHTER: readonly Density[] = [
  { size: 1, room: 0.82 },
  { size: 0.97, room: 0.72 },
  { size: 0.94, room: 0.66 },
  { size: 0.91, room: 0.6 },
  { size: 0.88, room: 0.55 },
  { size: 0.86, room: 0.5 },
]
export const ROOMY: Density = { size: 1, room: 1 }

export interface LaidOut {
  setting: Setting
  pages: PlacedLine[][]
  paper: readonly [width: number, height: number]
  /** The faces that the document may be set in, the template's own first. */
  pairs: readonly Pair[]
}

const textOf = (blocks: readonly Block[]): string =>
  blocks.map(({ runs, end }) => `${runs.map(({ text }) => text).join('')} ${end ?? ''}`).join('\n')

async function fontsOf(pairs: readonly Pair[], source: FontSource): Promise<Map<FaceId, LoadedFont>> {
  const loaded = async (face: FaceId): Promise<LoadedFont> => {
    const bytes = await source(face)
    return { font: create(bytes), bytes }
  }
  const faces = [...new Set(pairs.flatMap(({ regular, bold }) => [regular, bold]))]
  return new Map(await Promise.all(faces.map(async (face) => [face, await loaded(face)] as const)))
}

/** How wide the text is. */
export const textWidth = ({ template, paper }: Pick<RenderOptions, 'template' | 'paper'>, { room }: Density): number =>
  PAPERS[paper][0] - 2 * TEMPLATES[template].margin.side * Math.max(MARGIN_AT_LEAST, room)

/** Pages as they are meant to look, or as tight as they must be to fit one page. */
export async function laidOut(blocks: readonly Block[], options: RenderOptions): Promise<LaidOut> {
  const template = TEMPLATES[options.template]
  const paper = PAPERS[options.paper]
  const language = renderLanguage(options.language)
  const pairs = [template.faces, ...faceFallbacks(textOf(blocks), language)]
  const shaper = new Shaper(await fontsOf(pairs, options.fonts), pairs)
  const at = (density: Density): LaidOut => {
    const { top, foot } = template.margin
    const width = textWidth(options, density)
    const setting = { template, shaper, width, density, language, toLeft: isRightToLeft(language) }
    const height = paper[1] - (top + foot) * Math.max(MARGIN_AT_LEAST, density.room)
    return { setting, pages: pagesOf(allLines(blocks, setting), height), paper, pairs }
  }
  let out = at(ROOMY)
  for (const density of options.onePage ? TIGHTER : []) {
    if (out.pages.length <= 1) break
    out = at(density)
  }
  return out
}

/** What one page was asked for and did not hold, line by line. */
export const linesOver = ({ pages }: LaidOut, { onePage }: RenderOptions): string[] =>
  onePage ? pages.slice(1).flatMap((lines) => lines.map(({ text }) => text)) : []
