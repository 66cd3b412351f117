import { z } from 'zod'
import {
  COMPLETENESS,
  PAY_PERIODS,
  POSTING_VERSION,
  SALARY_SOURCES,
  VISA_STANCES,
  WORK_MODELS,
} from './posting-values.ts'

const line = z.string().max(1_000)
const quote = z.string().max(4_000)
const link = z.string().max(8_000)
const list = z.array(line).max(500)
/** A calendar day (2026-03-01) or an instant (2026-03-01T09:00:00Z). */
const when = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/)

/** `text` is what the page says, to the letter; the numbers are our reading of it. */
export const Salary = z.object({
  text: quote,
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  currency: z.string().length(3).nullable(),
  period: z.enum(PAY_PERIODS).nullable(),
  source: z.enum(SALARY_SOURCES),
})
export type Salary = z.infer<typeof Salary>

export const Person = z.object({ name: line, title: line.nullable(), url: link.nullable() })
export type Person = z.infer<typeof Person>

/** One sighting of a vacancy at one address. What the page did not say is null or empty, never guessed into being. */
export const Posting = z.object({
  version: z.literal(POSTING_VERSION),

  // Identity
  url: link,
  canonicalUrl: link,
  aliasUrls: z.array(link).max(50),
  site: line,
  ats: line.nullable(),
  externalId: line.nullable(),
  applyUrl: link.nullable(),

  // Role
  title: line,
  company: line.nullable(),
  companyUrl: link.nullable(),
  companyLogo: link.nullable(),
  companyIndustry: line.nullable(),
  companySize: line.nullable(),
  postedByAgency: z.boolean().nullable(),
  department: line.nullable(),
  seniority: line.nullable(),
  employmentType: line.nullable(),

  // Place
  location: line.nullable(),
  locations: list,
  workModel: z.enum(WORK_MODELS).nullable(),
  workModelEvidence: quote.nullable(),
  remoteCountries: list,

  // Pay
  salary: Salary.nullable(),
  extraPay: quote.nullable(),

  // Text
  description: z.string().max(400_000).nullable(),
  descriptionHtml: z.string().max(800_000).nullable(),
  requirements: z.array(quote).max(500),
  skills: list,
  degree: line.nullable(),
  experience: line.nullable(),
  languages: list,
  visa: z.object({ stance: z.enum(VISA_STANCES), evidence: quote.nullable() }),
  benefits: list,
  contentHash: line.nullable(),
  completeness: z.enum(COMPLETENESS),

  // Time
  postedAt: when.nullable(),
  validThrough: when.nullable(),
  deadline: when.nullable(),
  closed: z.boolean(),
  closeReason: quote.nullable(),

  // People, only what the page shows
  people: z.array(Person).max(50),
  emails: list,

  // Labels on the page: what it says, not our verdict
  applicants: line.nullable(),
  easyApply: z.boolean().nullable(),
  promoted: z.boolean().nullable(),
  alreadyApplied: z.boolean().nullable(),
})
export type Posting = z.infer<typeof Posting>
export type PostingField = Exclude<keyof Posting, 'version'>
