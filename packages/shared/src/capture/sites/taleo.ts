import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'taleo',
  name: 'Oracle Taleo',
  hosts: ['taleo.net'],
  ats: 'taleo',
  jobId: idFrom(/\/requisition\/(\w+)/, 'job', 'rid'),
  canonical: (url) => {
    const id = url.searchParams.get('job') ?? url.searchParams.get('rid')
    return id ? `${url.origin}${url.pathname}?job=${id}` : null
  },
})
