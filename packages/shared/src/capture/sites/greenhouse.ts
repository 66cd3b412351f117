import { defineSite } from '../site.ts'

export default defineSite({
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: ['greenhouse.io'],
  ats: 'greenhouse',
  jobId: (url) =>
    /\/jobs\/(\d+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('gh_jid') ?? url.searchParams.get('token'),
})
