import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'personio',
  name: 'Personio',
  hosts: ['jobs.personio.com', 'jobs.personio.de'],
  ats: 'personio',
  jobId: idFrom(/\/job\/(\d+)/),
  canonical: (url) => {
    const id = /\/job\/(\d+)/.exec(url.pathname)?.[1]
    return id ? `${url.origin}/job/${id}` : null
  },
})
