import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'seek',
  name: 'SEEK',
  hosts: ['seek.com.au', 'seek.co.nz', 'seek.com', 'jobstreet.*', 'jobsdb.com'],
  jobId: idFrom(/\/job\/(\d+)/, 'jobId'),
  canonical: (url) => {
    const id = /\/job\/(\d+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('jobId')
    return id ? `${url.origin}/job/${id}` : null
  },
  pane: (document) =>
    document.querySelector('[data-automation="splitViewJobDetailsWrapper"]:has([data-automation="job-detail-title"])'),
  read: bySelectors('seek', {
    title: '[data-automation="job-detail-title"]',
    company: '[data-automation="advertiser-name"]',
    location: '[data-automation="job-detail-location"]',
    employmentType: '[data-automation="job-detail-work-type"]',
    description: '[data-automation="jobAdDetails"]',
  }),
})
