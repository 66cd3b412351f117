import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['bamboohr.com'],
  ats: 'bamboohr',
  jobId: idFrom(/\/careers\/(\d+)/, 'id'),
})
