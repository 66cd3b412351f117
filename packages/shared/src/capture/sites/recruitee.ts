import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'recruitee',
  name: 'Recruitee',
  hosts: ['recruitee.com'],
  ats: 'recruitee',
  jobId: idFrom(/\/o\/([^/]+)/),
  canonical: (url) => `${url.origin}${url.pathname.replace(/\/c\/new\/?$/, '')}`,
})
