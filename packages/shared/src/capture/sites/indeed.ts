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
})
