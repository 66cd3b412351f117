import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'rippling',
  name: 'Rippling',
  hosts: ['ats.rippling.com', 'rippling.com'],
  ats: 'rippling',
  jobId: idFrom(/\/jobs\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i),
  canonical: (url) => `${url.origin}${url.pathname.replace(/\/apply\/?$/, '')}`,
})
