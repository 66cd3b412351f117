import type { Resume, ResumeSkill, ResumeWork } from '@rolecall/shared/domain/resume.ts'

/** Other words for the same thing; each is a whole word or a whole phrase. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['PostgreSQL', 'Postgres'],
  ['Kubernetes', 'K8s'],
  ['Amazon Web Services', 'AWS'],
  ['JavaScript', 'JS'],
  ['Software Developer', 'Software Engineer'],
  ['Senior Backend Engineer', 'Senior Back-end Developer'],
  ['Excel', 'Microsoft Excel'],
  ['Power BI', 'PowerBI'],
  ['A/B tests', 'A/B testing'],
  ['Built', 'Developed'],
  ['Made', 'Created'],
  ['Run', 'Manage'],
  ['Designed', 'Architected'],
  ['Brief', 'Instruct'],
  ['Staff Nurse', 'Registered Nurse'],
  ['Intensive Care Unit', 'ICU'],
  ['Business Intelligence Analyst', 'BI Analyst'],
  ['Social media', 'Social Media'],
  ['Email marketing', 'E-mail marketing'],
  ['Electrician', 'Qualified Electrician'],
  ['MSc', 'Master of Science'],
  ['M.Sc.', 'Master of Science'],
  ['Native', 'Mother tongue'],
  ['Legal Assistant', 'Legal Secretary'],
  ['Verantwortlich', 'Zuständig'],
  ['Muttersprache', 'C2'],
  ['Finanzbuchhaltung', 'Buchführung'],
  ['Ingénieur commercial', 'Responsable commercial'],
  ['Attaché commercial', 'Délégué commercial'],
  ['Langue maternelle', 'Natif'],
  ['Profesora', 'Docente'],
  ['Nativo', 'C2'],
  ['Clases', 'Lecciones'],
  ['Moedertaal', 'C2'],
  ['Contact met', 'Overleg met'],
]

type Rewrite = (text: string) => string

/** The same résumé with every text of it written anew. */
function rewritten(resume: Resume, rewrite: Rewrite): Resume {
  const change = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return /date$|countryCode|city|region|url/i.test(key) ? value : rewrite(value)
    if (Array.isArray(value)) return value.map((one: unknown) => change(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name)]))
  }
  return change(resume) as Resume
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const withSynonyms: Rewrite = (text) =>
  SYNONYMS.reduce((said, [from, to]) => {
    // What was said already with the other word stays as it is.
    const whole = new RegExp(String.raw`(?<![\p{L}\d])${escaped(from)}(?![\p{L}\d])`, 'gu')
    return said.includes(to) ? said : said.replaceAll(whole, () => to)
  }, text)

const turnedJob = (job: ResumeWork): ResumeWork => ({ ...job, highlights: job.highlights.toReversed() })
const turnedSkill = (skill: ResumeSkill): ResumeSkill => ({ ...skill, keywords: skill.keywords.toReversed() })

function reordered(resume: Resume): Resume {
  return {
    ...resume,
    work: resume.work.toReversed().map(turnedJob),
    skills: resume.skills.toReversed().map(turnedSkill),
    education: resume.education.toReversed(),
    languages: resume.languages.toReversed(),
    certificates: resume.certificates.toReversed(),
  }
}

/** Bullets as one text, skills as one group, marks and spaces as files leave them. */
const relaid = (resume: Resume): Resume => ({
  ...rewritten(resume, (text) => text.replaceAll(' ', '  ').replaceAll("'", '’')),
  work: resume.work.map(({ highlights, summary, ...job }) => ({
    ...job,
    summary: [summary, ...highlights.map((line) => `• ${line}`)].filter(Boolean).join('\n'),
    highlights: [],
  })),
  skills: [
    {
      name: 'Skills',
      keywords: resume.skills.flatMap(({ name, keywords }) => [name, ...keywords]),
    },
  ],
})

export const VARIANTS: Readonly<Record<string, (resume: Resume) => Resume>> = {
  synonyms: (resume) => rewritten(resume, withSynonyms),
  order: reordered,
  layout: relaid,
  marks: (resume) => rewritten(resume, (text) => `${text.normalize('NFD')} `),
}
