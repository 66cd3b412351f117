/** What readers ask of a document or an element. A page that names a field like one of these hides the real one. */
const ASKED = [
  'attributes body cloneNode childNodes children className closest createElement doctype documentElement firstChild',
  'firstElementChild getAttribute getAttributeNames getElementsByTagName hasAttribute head innerHTML lastChild localName',
  'matches nextElementSibling nextSibling nodeName nodeType nodeValue outerHTML ownerDocument parentElement parentNode',
  'previousSibling querySelector querySelectorAll removeChild replaceChild appendChild style tagName textContent',
].flatMap((names) => names.split(' '))

const SELECTOR = ASKED.flatMap((name) => [`[name="${name}"]`, `[id="${name}"]`]).join()

// The methods of the prototypes, which no page can hide.
const hiders = (document: Document): NodeListOf<Element> => Document.prototype.querySelectorAll.call(document, SELECTOR)
const copyOf = (document: Document): Node => Node.prototype.cloneNode.call(document, true)

/**
 * In a browser `<form name="body">` takes the place of `document.body`, also for an extension. Such a page is copied,
 * and the copy loses those names. Other pages stay themselves.
 */
export function unclobbered(document: Document): Document {
  if (hiders(document).length === 0) return document
  const copy = copyOf(document) as Document
  for (const element of hiders(copy)) {
    for (const attribute of ['name', 'id']) Element.prototype.removeAttribute.call(element, attribute)
  }
  return copy
}
