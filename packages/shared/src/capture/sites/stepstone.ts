import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'stepstone',
  name: 'StepStone',
  hosts: ['stepstone.*'],
  jobId: idFrom(/--(\d{5,})-inline\.html/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('stepstone', {
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
