import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'dice',
  name: 'Dice',
  hosts: ['dice.com'],
  jobId: idFrom(/\/job-detail\/([\da-f-]{36})/i),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('dice', {
    title: 'h1[data-cy="jobTitle"]',
    company: '[data-cy="companyNameLink"]',
    location: '[data-cy="location"]',
    description: '[data-cy="jobDescription"], #jobDescription',
  }),
})
