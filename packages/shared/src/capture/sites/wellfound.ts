import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  jobId: idFrom(/\/jobs\/(\d+)/, 'job_listing_slug'),
  canonical: (url) => `${url.origin}${url.pathname}`,
})
