import { readList } from '@rolecall/shared/capture/read-list.ts'
import { sites } from '@rolecall/shared/capture/sites.gen.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Injected by a click and gone after it: reads the cards of a list and changes nothing on the page. */
export default defineUnlistedScript(() => readList(document, location.href, sites, Date.now()))
