import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['smartrecruiters.com'],
  ats: 'smartrecruiters',
  jobId: idFrom(/\/(\d{9,})/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('smartrecruiters', {
    title: 'h1.job-title',
    company: '[itemprop="hiringOrganization"] [itemprop="name"]',
    location: '[itemprop="jobLocation"] [itemprop="address"], spl-job-location',
    description: '.job-sections, [itemprop="description"]',
  }),
})
