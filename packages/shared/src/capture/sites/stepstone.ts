import { bySelectors, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'
import { GROUP_CARDS, GROUP_FACTS } from '../stepstone-group.ts'

export default defineSite({
  id: 'stepstone',
  name: 'StepStone',
  hosts: ['stepstone.*'],
  jobId: idFrom(/--(\d{5,})-inline\.html/),
  canonical: (url) => `${url.origin}${url.pathname}`,
  read: bySelectors('stepstone', GROUP_FACTS),
  cards: GROUP_CARDS,
})
