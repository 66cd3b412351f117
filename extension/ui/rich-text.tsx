import DOMPurify from 'dompurify'
import { useEffect, useRef } from 'react'

const ALLOWED = {
  ALLOWED_TAGS: 'p ul ol li h2 h3 h4 strong em del br hr a blockquote code pre'.split(' '),
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  RETURN_DOM_FRAGMENT: true as const,
}

/** A link in a stranger's text opens in a tab of its own and learns nothing of us. */
function tame(fragment: DocumentFragment): DocumentFragment {
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer nofollow'
  }
  return fragment
}

/** Shows a page's own text with its headings and lists. Whatever reached the store, it is cleaned once more here. */
export function RichText({ html }: { html: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.replaceChildren(tame(DOMPurify.sanitize(html, ALLOWED))), [html])
  return <div ref={box} className="rich max-w-prose wrap-anywhere" />
}
