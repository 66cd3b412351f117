import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'ashby',
  name: 'Ashby',
  hosts: ['ashbyhq.com'],
  ats: 'ashby',
  jobId: idFrom(/\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i),
  canonical: (url) => `${url.origin}${url.pathname.replace(/\/application\/?$/, '')}`,
})
