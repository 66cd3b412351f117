import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

/** The path may start with a language, which is no part of the job. */
export default defineSite({
  id: 'workday',
  name: 'Workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  ats: 'workday',
  jobId: idFrom(/_([A-Za-z]{0,6}-?\d[\w-]*?)(?:-\d)?\/?(?:apply.*)?$/),
  canonical: (url) =>
    `${url.origin}${url.pathname.replace(/^\/[a-z]{2}-[A-Z]{2}(?=\/)/, '').replace(/\/apply(?:\/.*)?$/, '')}`,
  read: bySelectors('workday', {
    title: '[data-automation-id="jobPostingHeader"]',
    location: '[data-automation-id="locations"] dd',
    employmentType: '[data-automation-id="time"] dd',
    description: '[data-automation-id="jobPostingDescription"]',
  }),
})
