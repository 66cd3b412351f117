import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: ['ziprecruiter.*'],
  jobId: idFrom(/-in-[^/]{0,120}\/([\da-f]{8,})/i, 'jid', 'lvk'),
  read: bySelectors('ziprecruiter', {
    title: 'h1.job_title',
    location: '.location_text, .sub_item',
    description: '.job_description',
  }),
})
