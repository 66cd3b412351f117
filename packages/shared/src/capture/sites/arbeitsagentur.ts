import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'arbeitsagentur',
  name: 'Bundesagentur für Arbeit',
  hosts: ['arbeitsagentur.de'],
  jobId: idFrom(/\/jobdetail\/([\w-]+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('arbeitsagentur', {
    title: '#detail-kopfbereich-titel',
    company: '#detail-kopfbereich-firma',
    location: '#detail-kopfbereich-arbeitsort',
    employmentType: '#detail-kopfbereich-arbeitszeit',
    description: '#detail-beschreibung-beschreibung',
  }),
})
