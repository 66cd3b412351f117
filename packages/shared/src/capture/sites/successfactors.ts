import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  hosts: ['successfactors.com', 'successfactors.eu', 'jobs2web.com'],
  ats: 'successfactors',
  marks: '.jobDisplayShell',
  jobId: idFrom(/\/job\/(?:[^/]*\/){0,6}(\d{5,})\/?$/, 'career_job_req_id', 'jobId'),
  read: bySelectors('successfactors', {
    title: '[itemprop="title"]',
    location: '.jobGeoLocation',
    description: '[itemprop="description"], .jobdescription',
  }),
})
