import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['teamtailor.com'],
  ats: 'teamtailor',
  marks: 'script[src*="teamtailor"], link[href*="teamtailor"]',
  jobId: idFrom(/\/jobs\/(\d+)/),
  canonical: (url) => `${url.origin}${url.pathname.replace(/\/applications\/.*$/, '')}`,
})
