import { Resume } from '../domain/resume.ts'
import { ResumeError } from './failures.ts'
import { findSpan } from './spans.ts'

type Json = Record<string, unknown>
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const DATES = new Set(['startDate', 'endDate', 'date'])
const SECTIONS = ['basics', 'work', 'education', 'skills', 'languages', 'certificates', 'projects']
const DEEPEST = 12

/** "2021-03-15" as a month, "present" as no end, anything else that is no date left out. */
function dateOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' ? (findSpan(text)?.start ?? undefined) : undefined
}

/** Empty texts and nothings are left out: to say nothing and not to say are the same in a résumé. */
function cleaned(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new ResumeError('resume_not_json_resume', { where: 'it is nested too deeply' })
  if (Array.isArray(value)) {
    const items: unknown[] = value
    return items.map((item) => cleaned(item, depth + 1)).filter((item) => item !== undefined)
  }
  if (isJson(value)) {
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
      key,
      DATES.has(key) ? dateOf(item) : cleaned(item, depth + 1),
    ])
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
  }
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  return value ?? undefined
}

const renamed = (item: unknown, from: string, to: string): unknown =>
  isJson(item) && item[to] === undefined && item[from] !== undefined ? { ...item, [to]: item[from] } : item

/** What older files say in other words: a company, a website, skills that are words alone. */
function modern(resume: Json): Json {
  const each = (key: string, change: (item: unknown) => unknown): unknown =>
    Array.isArray(resume[key]) ? resume[key].map(change) : resume[key]
  const change: Json = {
    ...resume,
    basics: renamed(resume['basics'], 'website', 'url'),
    work: each('work', (item) => renamed(renamed(item, 'company', 'name'), 'website', 'url')),
    skills: each('skills', (item) => (typeof item === 'string' ? { name: item } : item)),
    languages: each('languages', (item) =>
      typeof item === 'string' ? { language: item } : renamed(item, 'name', 'language'),
    ),
  }
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}

const place = ({ basics }: Json): Json => {
  if (!isJson(basics) || typeof basics['location'] !== 'string') return {}
  return { basics: { ...basics, location: { address: basics['location'] } } }
}

/** A file of JSON Résumé, old or new. */
export function resumeOfJson(text: string): Resume {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new ResumeError('resume_broken')
  }
  if (!isJson(raw) || !SECTIONS.some((section) => Object.hasOwn(raw, section)))
    throw new ResumeError('resume_not_json_resume', { where: 'none of its parts is there' })
  const resume = modern(cleaned(raw) as Json)
  const read = Resume.safeParse({ ...resume, ...place(resume) })
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new ResumeError('resume_not_json_resume', { where: `look at ${issue?.path.join('.') || 'its start'}` })
}
