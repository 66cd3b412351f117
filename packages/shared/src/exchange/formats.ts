import type { KnownFormat } from './format.ts'
import { huntr } from './from-huntr.ts'
import { linkedin } from './from-linkedin.ts'
import { simplify } from './from-simplify.ts'
import { teal } from './from-teal.ts'

/** Every file of another tool that is known here. The strictest marks of one tool stand before the looser ones. */
export const FORMATS: readonly KnownFormat[] = [...huntr, ...teal, ...simplify, ...linkedin]
