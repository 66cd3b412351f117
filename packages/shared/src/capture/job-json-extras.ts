import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Json } from './job-json.ts'
import { asList, asText, isObject } from './job-json.ts'
import { richFromData } from './rich-read.ts'
import { blockText } from './rich-text.ts'

/** The parts of a vacancy's data beside title, place and pay: skills, benefits, schooling. */
export function readExtras(evidence: Evidence, source: Source, job: Json): void {
  const skills = listOf(job['skills'], /[,;|•]/)
  if (skills.length > 0) add(evidence, source, 'skills', skills, 0.7)
  const benefits = listOf(job['jobBenefits'], /[;•]/)
  if (benefits.length > 0) add(evidence, source, 'benefits', benefits, 0.5)
  add(evidence, source, 'extraPay', asText(job['incentiveCompensation']), 0.6)
  add(evidence, source, 'degree', degreeOf(job['educationRequirements']), 0.5)
  const asked = job['experienceRequirements']
  add(evidence, source, 'experience', asText(isObject(asked) ? asked['description'] : asked), 0.5)
}

/** One text with marks between, or a list of names. */
function listOf(value: unknown, marks: RegExp): string[] {
  const names = asList(value).flatMap((one) => {
    const text = isObject(one) ? one['name'] : one
    if (typeof text !== 'string') return []
    const blocks = richFromData(text, 'https://unknown.invalid/').map(blockText)
    return blocks.flatMap((block) => block.split(marks))
  })
  const own = names.map((name) => asText(name)).filter((name) => name !== null)
  return [...new Set(own)].filter((name) => name.length <= 400).slice(0, 100)
}

function degreeOf(value: unknown): string | null {
  const named = asList(value).map((one) => asText(isObject(one) ? (one['credentialCategory'] ?? one['name']) : one))
  const known = named.filter((one) => one !== null && !/^no requirements$/i.test(one))
  return known.length === 0 ? null : known.join(', ')
}
