import { defineSite } from '../site.ts'

const UUID = /\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i

export default defineSite({
  id: 'lever',
  name: 'Lever',
  hosts: ['lever.co'],
  ats: 'lever',
  jobId: (url) => UUID.exec(url.pathname)?.[1] ?? null,
  canonical: (url) => `${url.origin}${url.pathname.replace(/\/(?:apply|thanks)\/?$/, '')}`,
})
