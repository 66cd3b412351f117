import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'join',
  name: 'JOIN',
  hosts: ['join.com'],
  jobId: idFrom(/\/companies\/[^/]+\/(\d+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
})
