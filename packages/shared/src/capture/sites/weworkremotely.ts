import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'weworkremotely',
  name: 'We Work Remotely',
  hosts: ['weworkremotely.com'],
  jobId: idFrom(/\/remote-jobs\/([^/]+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('weworkremotely', {
    company: '.lis-container__job__sidebar__companyDetails__info__title, .company-card h2',
    description: '.lis-container__job__content__description, #job-listing-show-container',
  }),
})
