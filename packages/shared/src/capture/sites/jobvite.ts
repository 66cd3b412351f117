import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'jobvite',
  name: 'Jobvite',
  hosts: ['jobvite.com'],
  ats: 'jobvite',
  jobId: idFrom(/\/job\/(\w+)/, 'j'),
  canonical: (url) => `${url.origin}${url.pathname.replace(/\/apply\/?$/, '')}`,
  read: bySelectors('jobvite', {
    title: '.jv-header',
    location: '.jv-job-detail-meta',
    description: '.jv-job-detail-description',
  }),
})
