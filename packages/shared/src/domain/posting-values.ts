// The plain values of a posting stand apart from its schema, so that what is injected into a page carries no zod.
import type { Posting } from './posting.ts'

/** Raised when the shape below changes; stored postings say which shape they have. */
export const POSTING_VERSION = 1

export const WORK_MODELS = ['remote', 'hybrid', 'onsite'] as const
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const
export const SALARY_SOURCES = ['posting', 'structured', 'parsed', 'estimate'] as const
export const VISA_STANCES = ['offered', 'refused', 'unknown'] as const
export const COMPLETENESS = ['title-only', 'partial', 'full'] as const

const NOTHING_KNOWN: Omit<Posting, 'url' | 'canonicalUrl'> = {
  version: POSTING_VERSION,
  aliasUrls: [],
  site: '',
  ats: null,
  externalId: null,
  applyUrl: null,
  title: '',
  company: null,
  companyUrl: null,
  companyLogo: null,
  companyIndustry: null,
  companySize: null,
  postedByAgency: null,
  department: null,
  seniority: null,
  employmentType: null,
  location: null,
  locations: [],
  workModel: null,
  workModelEvidence: null,
  remoteCountries: [],
  salary: null,
  extraPay: null,
  description: null,
  descriptionHtml: null,
  requirements: [],
  skills: [],
  degree: null,
  experience: null,
  languages: [],
  visa: { stance: 'unknown', evidence: null },
  benefits: [],
  contentHash: null,
  completeness: 'title-only',
  postedAt: null,
  validThrough: null,
  deadline: null,
  closed: false,
  closeReason: null,
  people: [],
  emails: [],
  applicants: null,
  easyApply: null,
  promoted: null,
  alreadyApplied: null,
}

export const emptyPosting = (url: string): Posting => ({ ...NOTHING_KNOWN, url, canonicalUrl: url })
