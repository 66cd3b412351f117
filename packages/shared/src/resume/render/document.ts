import type { Resume } from '../../domain/resume.ts'
import { oneLine, resumeBlocks } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { RenderOptions } from './fit.ts'
import { letterBlocks } from './letter.ts'
import type { Letter } from './letter.ts'
import { renderLanguage } from './words.ts'

/** Paragraphs, and what is said of the whole. */
export interface Document {
  blocks: Block[]
  title: string
  author: string
}

const nameOf = (resume: Resume): string => oneLine(resume.basics.name ?? '')
const titled = (name: string, what: string | undefined): string =>
  [name, oneLine(what ?? '')].filter((part) => part !== '').join(' – ')

export function resumeDocument(resume: Resume, { language, sections }: RenderOptions): Document {
  const author = nameOf(resume)
  const blocks = resumeBlocks(resume, { language: renderLanguage(language), sections })
  return { blocks, title: titled(author, resume.basics.label), author }
}

export function letterDocument(letter: Letter, { language }: RenderOptions): Document {
  const author = nameOf(letter.from)
  return { blocks: letterBlocks(letter, language), title: titled(author, letter.subject), author }
}
