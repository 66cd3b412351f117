import { classic } from './classic.ts'
import { compact } from './compact.ts'
import { modern } from './modern.ts'
import { plain } from './plain.ts'
import type { Template } from './template.ts'

export const TEMPLATE_IDS = ['plain', 'classic', 'modern', 'compact'] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = { plain, classic, modern, compact }
