import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: ['glassdoor.*'],
  marks: '[class*="JobDetails_jobDescription"]',
  jobId: idFrom(/_KE\d+,\d+_?(\d{6,})/, 'jl', 'jobListingId'),
  pane: (document) => document.querySelector('[class*="JobDetails_jobDetailsContainer"], #JDCol'),
  read: bySelectors('glassdoor', {
    title: '[id^="jd-job-title"], [data-test="job-title"]',
    company: 'h4[class*="heading_Subhead"], [class*="EmployerProfile_employerName"], [data-test="employer-name"]',
    location: '[data-test="location"], [class*="JobDetails_location"]',
    description: '[class*="JobDetails_jobDescription"], #JobDescriptionContainer .desc',
  }),
})
