/** What readers ask of a document or an element. A page that names a field like one of these hides the real one. */
const ASKED = [
  'attributes body cloneNode childNodes children className closest createElement doctype documentElement firstChild',
  'firstElementChild getAttribute getAttributeNames getElementsByTagName hasAttribute head innerHTML lastChild localName',
  'matches nextElementSibling nextSibling nodeName nodeType nodeValue outerHTML ownerDocument parentElement parentNode',
  'previousSibling querySelector querySelectorAll removeChild replaceChild appendChild style tagName textContent',
].flatMap((names) => names.split(' '))

const SELECTOR = ASKED.flatMap((name) => [`[name="${name}"]`, `[id="${name}"]`]).join()

/**
 * In a browser `<form name="body">` takes the place of `document.body`, also for an extension. The methods of the
 * prototypes cannot be hidden, so such a page is copied with them and the copy loses those names. Other pages stay
 * themselves.
 */
export function unclobbered(document: Document): Document {
  const find = Document.prototype.querySelectorAll
  if (find.call(document, SELECTOR).length === 0) return document
  const copy = Node.prototype.cloneNode.call(document, true) as Document
  for (const element of find.call(copy, SELECTOR)) {
    for (const attribute of ['name', 'id']) Element.prototype.removeAttribute.call(element, attribute)
  }
  return copy
}
