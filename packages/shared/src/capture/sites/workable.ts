import { defineSite } from '../site.ts'

export default defineSite({
  id: 'workable',
  name: 'Workable',
  hosts: ['workable.com'],
  ats: 'workable',
  jobId: (url) => /\/j\/([\dA-F]{8,12})/i.exec(url.pathname)?.[1] ?? null,
  canonical: (url) => url.href.replace(/(\/j\/[\dA-F]{8,12})\/(?:apply|apply\/.*)$/i, '$1'),
})
