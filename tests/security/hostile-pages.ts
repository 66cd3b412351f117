/** Pages that somebody made to hang, break or mislead a reader. Each is a whole page, built from a few lines. */

const LONG = 'You will keep the branch lines running and mend the signals of the whole valley. '

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>Signal Engineer at Larkfield Rail</title>${head}</head><body>${body}</body></html>`

const opening = (extra = ''): string =>
  `<main><h1>Signal Engineer</h1><p>Company: Larkfield Rail</p><p>Location: Leeds</p>${extra}
  <h2>Your tasks</h2><p>${LONG.repeat(6)}</p><h2>Your profile</h2><p>${LONG.repeat(6)}</p><button>Apply now</button></main>`

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`

const job = (more: object = {}): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Signal Engineer',
    hiringOrganization: { name: 'Larkfield Rail' },
    jobLocation: { address: { addressLocality: 'Leeds' } },
    description: `<p>${LONG.repeat(10)}</p>`,
    ...more,
  })

const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('')
const nested = (depth: number, tag: string, inner: string): string =>
  `<${tag}>`.repeat(depth) + inner + `</${tag}>`.repeat(depth)
const MB = 1_000_000

/** Too much of something. */
export const HUGE: Readonly<Record<string, (share: number) => string>> = {
  '10 MB of prose in one paragraph': (share) =>
    page('', opening(`<p>${LONG.repeat((10 * share * MB) / LONG.length)}</p>`)),
  '10 MB of one word': (share) => page('', opening(`<p>${'a'.repeat(10 * share * MB)}</p>`)),
  '10 MB of spaces': (share) => page('', opening(`<p>x${' '.repeat(10 * share * MB)}x</p>`)),
  '10 MB in a script': (share) =>
    page(`<script>var a = {"title":"${'a'.repeat(10 * share * MB)}","description":1}</script>`, opening()),
  '100,000 paragraphs': (share) => page('', opening(many(100_000 * share, (i) => `<p>Line ${i}</p>`))),
  '100,000 headings': (share) => page('', opening(many(100_000 * share, (i) => `<h2>Engineer ${i}</h2>`))),
  '100,000 equal bold lines': (share) => page('', opening(many(100_000 * share, () => '<div><b>Your tasks</b></div>'))),
  '100,000 labels': (share) => page('', many(100_000 * share, (i) => `<p>Company: Firm ${i}</p>`) + opening()),
  '100,000 values': (share) =>
    page('', opening(many(50_000 * share, (i) => `<dl><dt>Salary</dt><dd>$${i + 2},000 a year</dd></dl>`))),
  '100,000 links': (share) =>
    page('', opening(many(100_000 * share, (i) => `<a href="/jobs/${10_000 + i}">Engineer ${i}</a><br>`))),
  '100,000 named bodies': (share) =>
    page(
      '',
      opening(many(100_000 * share, (i) => `<div class="job-description" itemprop="description">${LONG}${i}</div>`)),
    ),
  '100,000 hinted fields': (share) =>
    page('', opening(many(100_000 * share, (i) => `<span class="company-name">Firm ${i}</span>`))),
  '100,000 spans in a line': (share) =>
    page('', opening(`<p>${many(100_000 * share, (i) => `<span>${i} </span>`)}</p>`)),
  '100,000 list items': (share) =>
    page('', opening(`<ul>${many(100_000 * share, (i) => `<li>Mend the signal ${i}`)}</ul>`)),
  '100,000 table cells': (share) =>
    page('', opening(`<table>${many(33_000 * share, (i) => `<tr><th>Pay<td>${i} EUR<td>b`)}</table>`)),
  '100,000 meta tags': (share) =>
    page(
      many(100_000 * share, (i) => `<meta name="n${i}" content="${LONG}">`),
      opening(),
    ),
  '100,000 cards': (share) =>
    page(
      '',
      many(25_000 * share, (i) => `<div class="job-card"><h3><a href="/job/${i}">Nurse ${i}</a></h3></div>`),
    ),
  '100,000 microdata scopes': (share) =>
    page(
      '',
      many(
        50_000 * share,
        () => '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Nurse</b></div>',
      ),
    ),
  '50,000 deep': (share) => page('', nested(50_000 * share, 'div', opening())),
  '20,000 lists deep': (share) => page('', nested(20_000 * share, 'ul', `<li>${LONG}</li>${opening()}`)),
  '30,000 spans deep': (share) => page('', opening(`<p>${nested(30_000 * share, 'span', LONG)}</p>`)),
  '10,000 blocks of data': (share) =>
    page(
      many(10_000 * share, (i) => ld(job({ title: `Nurse ${i}` }))),
      opening(),
    ),
  '10,000 equal blocks of data': (share) =>
    page(
      many(10_000 * share, () => ld(job())),
      opening(),
    ),
  '20 MB of data': (share) => page(ld(job({ description: LONG.repeat((20 * share * MB) / LONG.length) })), opening()),
  '20 MB of broken data': (share) => page(ld(`${job({ title: 'a'.repeat(20 * share * MB) })},,,}`), opening()),
  '5 MB of tags in data': (share) => page(ld(job({ description: '<p><b>a'.repeat(700_000 * share) })), opening()),
  '5 MB of open quotes in data': (share) =>
    page(ld(job({ description: `<a href='`.repeat(500_000 * share) })), opening()),
  '5 MB of entities in data': (share) => page(ld(job({ description: '&amp;lt;'.repeat(600_000 * share) })), opening()),
  '5 MB of a data title': (share) =>
    page(ld(job({ title: LONG.repeat(60_000 * share), hiringOrganization: 'b'.repeat(5 * share * MB) })), opening()),
  '200,000 keys in data': (share) =>
    page(
      ld(job({ more: Object.fromEntries(Array.from({ length: 200_000 * share }, (_, i) => [`k${i}`, {}])) })),
      opening(),
    ),
  '200,000 things in a data graph': (share) =>
    page(
      ld(JSON.stringify({ '@graph': Array.from({ length: 200_000 * share }, (_, i) => ({ '@id': `#${i}` })) })),
      opening(),
    ),
  'data 100,000 deep': (share) =>
    page(ld(`${'['.repeat(100_000 * share)}${job()}${']'.repeat(100_000 * share)}`), opening()),
  'broken data 100,000 deep': (share) => page(ld('{"@type":"JobPosting","a":'.repeat(100_000 * share)), opening()),
  'attributes of 1 MB': (share) =>
    page(
      '',
      opening(
        `<div class="${'job-title '.repeat((share * MB) / 10)}" style="${'a:b;'.repeat((share * MB) / 4)}" id="${'x'.repeat(share * MB)}"><a href="https://x.example/${'y'.repeat(share * MB)}">Apply</a></div>`,
      ),
    ),
  '3 MB of application state': (share) =>
    page(
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ jobs: Array.from({ length: 20_000 * share }, (_, i) => ({ id: i, title: `Nurse ${i}`, description: LONG })) })}</script>`,
      opening(),
    ),
  'a million braces in a script': (share) =>
    page(`<script>title description "title" ${'={"'.repeat((share * MB) / 3)}</script>`, opening()),
  'a title of 10 MB': (share) =>
    page(
      `<title>${LONG.repeat((10 * share * MB) / LONG.length)}</title>`,
      opening(`<h1>${'A b, '.repeat(share * MB)}</h1>`),
    ),
}

const PAY = (value: unknown): object => ({ baseSalary: { currency: 'EUR', value } })

/** Values that no honest page carries. */
export const POISONED: Readonly<Record<string, () => string>> = {
  'prototype keys in data': () =>
    page(
      ld(
        `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@graph":[{"__proto__":[{"polluted":1}],"@type":"JobPosting","title":"Signal Engineer","employmentType":["__proto__","constructor","toString","valueOf"],"jobLocationType":"constructor","baseSalary":{"__proto__":{"value":9},"currency":"constructor","value":{"value":900,"unitText":"constructor"}},"hiringOrganization":{"__proto__":{"name":"Evil"},"name":"__proto__"},"jobLocation":[{"address":{"addressCountry":"__proto__","addressLocality":"constructor"}}],"description":"<constructor>${LONG.repeat(5)}</constructor><__proto__>${LONG}<toString onclick=1>x</toString>"}]}`,
      ),
      opening(),
    ),
  'prototype keys in application state': () =>
    page(
      `<script>window.__STATE__ = {"__proto__":{"polluted":true},"job":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"constructor","title":"Signal Engineer","employmentType":"toString","description":"${LONG.repeat(9)}","salary":{"__proto__":{"min":1},"min":"__proto__","period":"constructor"}}}</script>`,
      opening(),
    ),
  'a flat list with prototype keys': () =>
    page(
      `<script type="application/json" id="__NUXT_DATA__">[{"__proto__":1,"title":2,"description":3,"constructor":0},{"polluted":2},"Signal Engineer","${LONG.repeat(9)}",{"a":4,"b":4,"c":4}]</script>`,
      opening(),
    ),
  'roles and classes named like prototypes': () =>
    page(
      '',
      opening(
        '<div role="constructor" class="__proto__ constructor toString" itemprop="__proto__" data-hook="valueOf"><constructor>Signal</constructor><has-own-property>x</has-own-property><p role="__proto__">constructor: toString</p><dl><dt>__proto__</dt><dd>constructor</dd></dl></div>',
      ),
    ),
  'meta tags named like prototypes': () =>
    page(
      '<meta property="__proto__" content="x"><meta name="constructor" content="y"><meta name="toString" content="z">',
      opening(),
    ),
  'a graph that points at itself': () =>
    page(
      ld(
        `{"@graph":[{"@id":"#a","@type":["JobPosting"],"title":"Signal Engineer","hiringOrganization":{"@id":"#b"},"jobLocation":{"@id":"#a"}},{"@id":"#b","@type":"Organization","parentOrganization":{"@id":"#b"},"name":"Larkfield Rail","employee":{"@id":"#a"}}]}`,
      ),
      opening(),
    ),
  'pay of 1e999': () =>
    page(ld(job(PAY({ minValue: 1 })).replace('"minValue":1', '"minValue":1e999,"maxValue":-1e999')), opening()),
  'pay that is not a number': () =>
    page(ld(job(PAY({ minValue: 'NaN', maxValue: 'Infinity 9', unitText: 'YEAR' }))), opening()),
  'pay below nothing': () => page(ld(job(PAY({ minValue: -5, maxValue: -1 }))), opening()),
  'pay of many digits': () =>
    page(ld(job(PAY({ value: '9'.repeat(400) }))), opening(`<p>Salary: $${'9'.repeat(4_000)} a year</p>`)),
  'pay in lists and objects': () =>
    page(
      ld(job({ baseSalary: { value: [[{}]], currency: ['EUR'], unitText: { a: 1 } }, salaryCurrency: 7 })),
      opening(),
    ),
  'pay in a currency of another length': () =>
    page(ld(job({ ...PAY({ value: 9_000 }), salaryCurrency: 'EURO' })), opening('<p>Pay: ＄9,000 ¤ XXXX</p>')),
  'days of the year 275760': () =>
    page(
      ld(job({ datePosted: '+275760-09-13T00:00:00Z', validThrough: 8.64e15 })),
      opening('<p>Posted: 275760-09-13</p><p>Deadline: 99999 years ago</p>'),
    ),
  'days beyond all days': () =>
    page(
      ld(job({ datePosted: '9999999999999', validThrough: '0000-00-00' })),
      opening('<p>Posted: 999 years ago</p><p>Closing date: 31.02.2026</p>'),
    ),
  'a date of a billion digits': () =>
    page(ld(job({ datePosted: 3.9e12, validThrough: -1 })), opening(`<p>Posted: ${'1'.repeat(9_999)} days ago</p>`)),
  'lone halves of characters': () =>
    page(
      ld(job({ title: 'Signal \ud800 Engineer \udfff' }).replace('Larkfield', '\\ud83d Larkfield \\ude00')),
      opening('<p>&#xD800; Leeds &#xDFFF;</p>'),
    ),
  'text turned around': () =>
    page(ld(job({ title: 'Signal\u202e\u2066reenignE\u202d\u2069' })), opening('<p>Location: \u202eSdeel\u202c</p>')),
  'null bytes': () =>
    page(
      ld(job({ title: 'Signal\\u0000 Engineer' }).replace(/\\\\u0000/g, '\\u0000')),
      opening('<p>Loca\0tion: Le\0eds &#0;</p>'),
    ),
  'controls and noncharacters': () =>
    page('', opening('<p>\u0001\u0002\u0008\u000b\u001f\u007f\u0085\ufffe\uffff &#xFFFF; &#x10FFFF; &#x110000;</p>')),
  'marks piled on one letter': () => page('', opening(`<p>Location: L${'\u0301'.repeat(50_000)}eeds</p>`)),
  'types of the wrong kind': () =>
    page(
      ld(
        '{"@type":{"a":"JobPosting"},"@graph":[{"@type":"JobPosting","title":{"a":1},"description":[1,{"b":2}],"hiringOrganization":[[]],"jobLocation":7,"datePosted":{},"validThrough":[],"employmentType":{"x":1},"identifier":[{}],"applicantLocationRequirements":true,"industry":false}]}',
      ),
      opening(),
    ),
  'an address of 100 kB': () =>
    page(
      `<link rel="canonical" href="https://x.example/${'a'.repeat(100_000)}">`,
      opening(`<a href="https://x.example/${'b'.repeat(100_000)}">Apply now</a>`),
    ),
  'addresses that are none': () =>
    page(
      '<link rel="canonical" href="javascript:alert(1)"><base href="data:,">',
      opening('<a href="https://[::">Apply now</a><a href="//">Apply</a>'),
    ),
  'values longer than any record': () =>
    page(
      ld(
        job({
          title: 'T'.repeat(5_000),
          hiringOrganization: {
            name: 'C'.repeat(5_000),
            url: `https://x.example/${'u'.repeat(9_000)}`,
            logo: 'L'.repeat(9_000),
          },
          jobLocation: Array.from({ length: 900 }, (_, i) => `Town ${i} ${'P'.repeat(2_000)}`),
          industry: 'I'.repeat(5_000),
          identifier: 'D'.repeat(5_000),
          employmentType: Array.from({ length: 900 }, (_, i) => `Kind ${i}`),
          experienceRequirements: { description: 'E'.repeat(5_000) },
          occupationalCategory: 'O'.repeat(5_000),
        }),
      ),
      opening('<p>Job ID: ' + 'j'.repeat(3_000) + '</p>'),
    ),
  'hidden text': () =>
    page(
      '',
      opening(
        `<div hidden><h1>Chief of Everything</h1><p>Company: Nobody</p></div><p style="display:none">Salary: $999,999 a year</p>`,
      ),
    ),
  'scripts and handlers in the text': () =>
    page(
      ld(
        job({
          description: `<script>polluted=1</script><img src=x onerror=polluted=1><svg><style><img src=x onerror=1></style></svg><p onclick=1>${LONG.repeat(5)}</p>`,
        }),
      ),
      opening(
        `<p onmouseover="x()">${LONG}<a href="javascript:x()">here</a><iframe srcdoc="<script>1</script>"></iframe></p>`,
      ),
    ),
  'an empty page': () => '',
  'no page at all': () => '<!doctype html>',
  'frames instead of a body': () =>
    '<html><head><title>x</title></head><frameset><frame src="about:blank"></frameset></html>',
}
