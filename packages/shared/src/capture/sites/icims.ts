import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'icims',
  name: 'iCIMS',
  hosts: ['icims.com'],
  ats: 'icims',
  jobId: idFrom(/\/jobs\/(\d+)/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('icims', {
    title: 'h1.iCIMS_Header, .iCIMS_Header h1',
    location: '.iCIMS_JobHeaderData .field-label + *',
    description: '.iCIMS_JobContent .iCIMS_InfoMsg_Job, .iCIMS_JobContent',
  }),
})
