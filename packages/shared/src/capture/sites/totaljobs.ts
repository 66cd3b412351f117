import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'totaljobs',
  name: 'Totaljobs',
  hosts: ['totaljobs.com', 'cwjobs.co.uk', 'jobsite.co.uk', 'milkround.com', 'caterer.com'],
  jobId: idFrom(/-job(\d{5,})/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('totaljobs', {
    title: '[data-at="header-job-title"]',
    company: '[data-at="metadata-company-name"]',
    location: '[data-at="metadata-location"]',
    employmentType: '[data-at="metadata-work-type"]',
    description: '[data-at="job-ad-content"]',
  }),
  cards: {
    card: '[data-at="job-item"]',
    title: '[data-at="job-item-title"]',
    company: '[data-at="job-item-company-name"]',
    place: '[data-at="job-item-location"]',
    pay: '[data-at="job-item-salary-info"]',
  },
})
