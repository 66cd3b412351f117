import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'builtin',
  name: 'Built In',
  hosts: [
    'builtin.com',
    'builtinnyc.com',
    'builtinsf.com',
    'builtinla.com',
    'builtinboston.com',
    'builtinchicago.org',
    'builtinaustin.com',
    'builtincolorado.com',
    'builtinseattle.com',
  ],
  jobId: idFrom(/\/job\/(?:[^/]+\/){0,6}(\d{4,})/),
  canonical: (url) => `${url.origin}${url.pathname}`,
})
