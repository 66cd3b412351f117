import { idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

export default defineSite({
  id: 'remoteok',
  name: 'Remote OK',
  hosts: ['remoteok.com', 'remoteok.io'],
  jobId: idFrom(/\/remote-jobs\/(?:[^/]*-)?(\d{4,})/),
  canonical: (url) => {
    const id = /\/remote-jobs\/(?:[^/]*-)?(\d{4,})/.exec(url.pathname)?.[1]
    return id ? `https://remoteok.com/remote-jobs/${id}` : null
  },
})
