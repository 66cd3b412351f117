/** The boards of the StepStone group show a posting and a list with the same elements, whatever their name is. */
export const GROUP_FACTS = {
  title: '[data-at="header-job-title"]',
  company: '[data-at="metadata-company-name"]',
  location: '[data-at="metadata-location"]',
  employmentType: '[data-at="metadata-work-type"]',
  description: '[data-at="job-ad-content"]',
} as const

export const GROUP_CARDS = {
  card: '[data-at="job-item"]',
  title: '[data-at="job-item-title"]',
  company: '[data-at="job-item-company-name"]',
  place: '[data-at="job-item-location"]',
  pay: '[data-at="job-item-salary-info"]',
} as const
