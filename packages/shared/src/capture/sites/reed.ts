import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'reed',
  name: 'Reed',
  hosts: ['reed.co.uk'],
  jobId: idFrom(/\/jobs\/[^/]+\/(\d+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
})
