import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'monster',
  name: 'Monster',
  hosts: ['monster.*'],
  jobId: idFrom(/--([\da-f]{8}-[\da-f-]{27})/i),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('monster', {
    title: 'h1.JobViewTitle, [data-testid="jobTitle"]',
    company: '[data-testid="company"]',
    location: '[data-testid="jobDetailLocation"]',
    description: '[data-testid="svx-description-container-inner"]',
  }),
})
