import type { KnownFormat } from './format.ts'

/**
 * LinkedIn: Settings → Data privacy → Get a copy of your data → Jobs. Confirmed: a public list of all files of a real
 * archive and many public tools give these headings, in English whatever language the account has. Dates are American
 * (`7/6/23, 2:20 PM`). "Contact Email" and "Contact Phone Number" are the person's own, so they make no contact.
 */
const applied: KnownFormat = {
  id: 'linkedin-applied',
  tool: 'LinkedIn',
  marks: ['Application Date', 'Company Name', 'Job Title', 'Job Url'],
  dayOrder: 'month-first',
  stage: 'applied',
  columns: {
    'Application Date': 'appliedAt',
    'Contact Email': 'keep',
    'Contact Phone Number': 'keep',
    'Company Name': 'company',
    'Job Title': 'title',
    'Job Url': 'url',
    'Resume Name': 'keep',
    'Question And Answers': 'keep',
  },
}

const saved: KnownFormat = {
  id: 'linkedin-saved',
  tool: 'LinkedIn',
  marks: ['Saved Date', 'Job Url', 'Job Title', 'Company Name'],
  dayOrder: 'month-first',
  stage: 'saved',
  columns: { 'Saved Date': 'savedAt', 'Job Url': 'url', 'Job Title': 'title', 'Company Name': 'company' },
}

export const linkedin: KnownFormat[] = [applied, saved]
