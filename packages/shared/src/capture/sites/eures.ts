import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'eures',
  name: 'EURES',
  hosts: ['eures.europa.eu', 'europa.eu'],
  jobId: idFrom(/\/jv-details\/([^/]+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('eures', {
    title: '#jv-title, h1[id*="jv-title"]',
    company: '#jv-details-employer-name',
    location: '#jv-details-job-location',
    description: '#jv-details-job-description',
  }),
})
