import { reducePage } from '@rolecall/shared/capture/reduce-page.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Injected after a save: hands over what the readers looked at, without what the person typed into the page. */
export default defineUnlistedScript(() => ({ url: location.href, page: reducePage(document) }))
