import { defineSite } from '../site.ts'

const ID = ['vjk', 'jk']

export default defineSite({
  id: 'indeed',
  name: 'Indeed',
  hosts: ['indeed.com', 'indeed.*'],
  marks: '#jobDescriptionText, .jobsearch-JobInfoHeader-title',
  jobId: (url) => ID.map((name) => url.searchParams.get(name)).find((id) => id !== null) ?? null,
  canonical: (url) => {
    const id = ID.map((name) => url.searchParams.get(name)).find((one) => one !== null)
    return id ? `${url.origin}/viewjob?jk=${id}` : null
  },
  pane: (document) =>
    document.querySelector(
      '#jobsearch-ViewjobPaneWrapper, .jobsearch-ViewJobLayout, .jobsearch-RightPane, #viewJobSSRRoot, .jobsearch-JobComponent',
    ),
  cards: {
    card: '.job_seen_beacon, [data-testid="slider_item"]',
    title: '.jobTitle span[title], .jobTitle, .jcs-JobTitle',
    company: '[data-testid="company-name"], .companyName',
    place: '[data-testid="text-location"], .companyLocation',
    pay: '.salary-snippet-container, [data-testid="attribute_snippet_testid"]',
  },
})
