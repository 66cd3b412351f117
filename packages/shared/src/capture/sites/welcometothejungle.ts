import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

/** One vacancy stands under several languages; the English address stands for all. */
export default defineSite({
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  hosts: ['welcometothejungle.com'],
  jobId: idFrom(/\/companies\/([^/]+\/jobs\/[^/]+)/),
  canonical: (url) => {
    const id = /\/companies\/([^/]+\/jobs\/[^/]+)/.exec(url.pathname)?.[1]
    return id ? `https://www.welcometothejungle.com/en/companies/${id}` : null
  },
  read: bySelectors('welcometothejungle', {
    title: '[data-testid="job-metadata-block"] h2',
    description: '[data-testid="job-section-description"]',
  }),
})
