import { z } from 'zod'

// The part of JSON Résumé 1.0 (jsonresume.org/schema) that is read and written here. Keys it does not name are kept.

const line = z.string().trim().min(1).max(500)
const paragraph = z.string().trim().min(1).max(20_000)
const address = z.string().trim().min(1).max(2_000)
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max).default([])

/** "2021" or "2021-03". An end that is not there yet is left out, as JSON Résumé does. */
export const ResumeDate = z.string().regex(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/)

const Place = z.looseObject({
  address: line.optional(),
  postalCode: line.optional(),
  city: line.optional(),
  region: line.optional(),
  /** Two capital letters, ISO 3166-1. */
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})

const Profile = z.looseObject({ network: line.optional(), username: line.optional(), url: address.optional() })

const Basics = z.looseObject({
  name: line.optional(),
  /** What the person calls themselves: "Senior Data Engineer". */
  label: line.optional(),
  email: line.optional(),
  phone: line.optional(),
  url: address.optional(),
  summary: paragraph.optional(),
  location: Place.optional(),
  profiles: list(Profile, 50),
})

const span = { startDate: ResumeDate.optional(), endDate: ResumeDate.optional() }

const Work = z.looseObject({
  /** The employer. */
  name: line.optional(),
  position: line.optional(),
  location: line.optional(),
  url: address.optional(),
  ...span,
  summary: paragraph.optional(),
  highlights: list(paragraph, 200),
})

const Education = z.looseObject({
  institution: line.optional(),
  area: line.optional(),
  studyType: line.optional(),
  location: line.optional(),
  url: address.optional(),
  ...span,
  score: line.optional(),
  courses: list(line, 200),
})

const Skill = z.looseObject({ name: line, level: line.optional(), keywords: list(line, 200) })
const Language = z.looseObject({ language: line, fluency: line.optional() })
const Certificate = z.looseObject({
  name: line,
  date: ResumeDate.optional(),
  issuer: line.optional(),
  url: address.optional(),
})
const Project = z.looseObject({
  name: line,
  description: paragraph.optional(),
  ...span,
  url: address.optional(),
  highlights: list(paragraph, 200),
})
const Link = z.looseObject({ url: address, label: line.optional() })

/** A résumé that says nothing is a résumé too: every list is there, most of what is in them may be missing. */
export const Resume = z.looseObject({
  basics: Basics.default({ profiles: [] }),
  work: list(Work, 200),
  education: list(Education, 100),
  skills: list(Skill, 1_000),
  languages: list(Language, 100),
  certificates: list(Certificate, 300),
  projects: list(Project, 200),
  links: list(Link, 200),
})
export type Resume = z.infer<typeof Resume>
/** As it may be written down: lists may be left out. */
export type ResumeInput = z.input<typeof Resume>

export type ResumeBasics = z.infer<typeof Basics>
export type ResumePlace = z.infer<typeof Place>
export type ResumeWork = z.infer<typeof Work>
export type ResumeEducation = z.infer<typeof Education>
export type ResumeSkill = z.infer<typeof Skill>
export type ResumeLanguage = z.infer<typeof Language>
export type ResumeCertificate = z.infer<typeof Certificate>
export type ResumeProject = z.infer<typeof Project>
export type ResumeLink = z.infer<typeof Link>
