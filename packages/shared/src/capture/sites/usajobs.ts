import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'usajobs',
  name: 'USAJOBS',
  hosts: ['usajobs.gov'],
  jobId: idFrom(/\/job\/(\d+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
})
