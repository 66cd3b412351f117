import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'
import { GROUP_CARDS, GROUP_FACTS } from '../stepstone-group.ts'

export default defineSite({
  id: 'totaljobs',
  name: 'Totaljobs',
  hosts: ['totaljobs.com', 'cwjobs.co.uk', 'jobsite.co.uk', 'milkround.com', 'caterer.com'],
  jobId: idFrom(/-job(\d{5,})/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('totaljobs', GROUP_FACTS),
  cards: GROUP_CARDS,
})
