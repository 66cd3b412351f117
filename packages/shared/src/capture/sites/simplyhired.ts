import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'simplyhired',
  name: 'SimplyHired',
  hosts: ['simplyhired.*'],
  jobId: idFrom(/\/job\/([\w-]+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  pane: (document) => document.querySelector('[data-testid="viewJobPane"], [data-testid="viewJobBodyContainer"]'),
  read: bySelectors('simplyhired', {
    title: '[data-testid="viewJobTitle"]',
    company: '[data-testid="viewJobCompanyName"] [data-testid="detailText"]',
    location: '[data-testid="viewJobCompanyLocation"] [data-testid="detailText"]',
    description: '[data-testid="viewJobBodyJobFullDescriptionContent"]',
  }),
})
