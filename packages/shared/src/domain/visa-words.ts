/** What postings say about visas, as expressions. They are given text with "US" for "U.S." and no backslashes. */

/** Cheap first look: nearly every sentence of a posting has none of these words. */
export const TOPIC =
  /sponsor|visa|work (?:permit|authori[sz])|right to work|authori[sz]ed to work|eligib\w+ to work|citizen|permanent resident|green card|clearance|h-?1b|\bopts?\b|immigration|us persons?\b|(?:uk|british|us) nationals?|arbeitserlaubnis|arbeitsgenehmigung|aufenthalts|werkvergunning|arbetstillstånd|arbejdstilladelse|arbeidstillatelse|visum|kennismigrant|permis de travail|parrain|titre de séjour|permiso de trabajo|patroc[ií]n|\bvisto\b|permesso di (?:soggiorno|lavoro)|\bwiz(?:y|a|ę|ow)|pozwoleni\w+ na pracę|віз[аиуо]|(?<!\p{L})виз[аыуо]|ビザ|签证|簽證|비자/iu

/** A question to the applicant is no answer. */
export const QUESTION =
  /\?|^\W*(?:do|will|would|are|can) you\b|do you (?:now|require|need)|will you (?:now|require|need)|^(?:benötigst|benötigen) (?:du|sie)|^avez-vous|^¿/iu

/** Clauses that hold the words of a refusal and say nothing about one. */
export const ASIDES =
  /\b(?:regardless of|without regard (?:to|for)|on the basis of|irrespective of|discriminat\w+ (?:against|based|on))[^.;]{0,500}|\bwhether or not\b|\bnot (?:only|limited to)\b|\b(?:if|should) you (?!(?:are|is) not eligible)[^.;,]{0,110},|\bno matter\b|\bwenn du [^.;,]{0,110},|\bsi (?:vous|tu) [^.;,]{0,110},/giu

/** Visa the card company, and the sponsors of events, projects and studies. */
export const OTHER_SENSE =
  /\bvisa(?:['’]s?\b| inc\b| cards?\b| debit| credit| direct\b| consulting| payments? processing| money transfers?| is everywhere)|(?:mastercard|netflix|paypal|swift|amex|american express)[^.;]{0,25}\bvisa\b|\bvisa[,/& ]{1,3}(?:and )?(?:mastercard|amex|american express)|(?:executive|project|event|study|trial|clinical|federal|corporate|program(?:me)?|grant|team|business|product|government) sponsor|sponsor(?:ed|s|ing|ship)? (?:(?:a|an|the|our|many|local|of|and|formal|internal|it) )*(?:events?|projects?|research|stud(?:y|ies)|trials?|program(?:me)?s?\b|awards?|activit\w+|team|training|conferences?|meetups?|open.source|communit\w+|hackathons?|sports?|health|life|insurance|plans?|401|lunch\w*|stakeholder\w*|deliverables?|opportunit\w+)|(?:student|scholar)s? population|visa (?:issuance|requests?|applications? for)/iu

const VISA = String.raw`(?:sponsor\w*|visas?|immigration|work permits?|h-?1b|work authori[sz]ation)`

export const REFUSED: readonly RegExp[] = [
  // No, not, cannot … sponsor.
  new RegExp(
    String.raw`\b(?:no|not|cannot|can ?not|unable|never|neither|nor|without|ineligible|unavailable|unfortunately|(?:do|does|can|will|wo|is|are|would|ca)(?:n['’]?t))\b[^.;]{0,150}\b${VISA}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${VISA}\b[^.;]{0,80}\b(?:not|no|none|unavailable|cannot|unable|excluded|n\/a|(?:is|ca|wo|are|do|does)n['’]?t)\b(?! (?:a problem|an issue|problem|issue|worr|limited))`,
    'iu',
  ),
  /\bno (?:opts?|cpt|h-?1b|c2c|gc)\b|\bvisa[- ]independent\b|without (?:the )?(?:need|requirement) (?:of|for) [^.;]{0,40}sponsor/iu,
  /without (?:any )?(?:employer|company|corporate)(?:['’]s)? (?:support|assistance|sponsor\w*|involvement)/iu,
  /\bwho (?:require|need|would need)[^.;]{0,60}sponsor\w*[^.;]{0,90}(?:not|ineligible|cannot|unable)/iu,
  // Citizens and "US persons" alone.
  /\b(?:us|united states|american|canadian|australian|uk|british|eu|swiss|german|israeli) (?:citizen(?:s|ship)?|persons?|nationals?)\b[^.;]{0,50}\b(?:required|only|is a must|must|mandatory|necessary)\b/iu,
  /\b(?:must|required to|need to|has to|have to) be (?:an? )?(?:current )?(?:us|united states|american|australian|canadian|uk|british|eu|sole)[\w ]{0,16} ?(?:citizens?|persons?|nationals?)\b/iu,
  /citizenship (?:is )?(?:required|mandatory|a must)|\brequire[sd]? (?:an? )?(?:us|united states|australian|canadian|uk) ?[\w ]{0,10}citizen|\bonly (?:us|united states|eu|uk|canadian|australian) (?:citizens|persons|nationals)|sole us citizen|citizens? only\b|citizens? (?:and|or|&) (?:green card|gc|permanent resident)[\w ]{0,12} only/iu,
  /^\W*(?:must be )?(?:an? )?(?:us|united states) citizen(?:s|ship)?\b(?:\W*$|,? ?(?:and|or|\/|,|&)? (?:willing|able|green card|gc\b|permanent))/iu,
  /\bus person\b\W{0,4}(?:is|means|includes)\b|^\W*person\W{0,4}(?:is|means|includes) an? (?:us|united states) citizen/iu,
  /(?:indefinite|permanent|unrestricted)[^.;]{0,40}(?:work authori[sz]|authori[sz]ed to work|right to work)[^.;]{0,60}\b(?:only|required|must)\b/iu,
  // Other languages.
  /\b(?:kein\w{0,5}|nicht|ohne)\b[^.;]{0,70}(?:visum|visa|sponsor)|(?:visum|visa|sponsor)[^.;]{0,80}\b(?:nicht|kein\w{0,5}|leider)\b/iu,
  /\b(?:ne|n['’]|pas|aucun\w*|sans)\b[^.;]{0,80}(?:parrain|sponsor|\bvisas?\b)|(?:parrainage|sponsoring)[^.;]{0,40}\b(?:pas|aucun|impossible)\b/iu,
  /\b(?:no|sin|não|nao|sem|non|senza)\b[^.;]{0,70}(?:patroc[ií]n\w*|sponsor\w*|visado|\bvisa\b|\bvisto\b)|patroc[ií]nio?[^.;]{0,40}\b(?:no|não)\b/iu,
  /\b(?:geen|niet|zonder|inte|ingen|ikke|ikkje|inget)\b[^.;]{0,70}(?:visum|visa|sponsr?\w*|sponsor\w*)/iu,
  /(?<!\p{L})(?:nie|bez|не|без|немає|нет)(?!\p{L})[^.;]{0,70}(?:wiz(?:y|a|ę|ow)|sponsor|віз|виз|спонсор)/iu,
  /(?:ビザ|就労資格)[^。]{0,24}(?:なし|不可|ありません|できません|行っておりません)|(?:不|无法|無法|暂不)[^。]{0,12}(?:签证|簽證)|(?:签证|簽證)[^。]{0,10}(?:不|无)|비자[^.]{0,16}(?:불가|없)/iu,
]

/** "We sponsor" alone could be a fun run; it needs a word of visas or of candidates beside it. */
export const ABOUT_PEOPLE =
  /visa|immigra|h-?1b|work (?:permit|authori)|green card|skilled worker|certificate of sponsorship|\bcos\b|candidate|applicant|relocat|right person|\bsponsor(?:ing)? you\b|employment-based|sponsorship (?:is |may be |can be |will be )?(?:available|offered|provided|possible|considered|yes)|sponsorship:? (?:yes|available|offered|possible)|individuals?\b|overseas|international|visum|visado|\bvisto\b|permis|permes|parrain|arbeits|pozwolen|wiz[yaę]|віз|виз|ビザ|签证|簽證|비자|werkvergunning|kennismigrant|tillstånd|tilladelse|tillatelse/iu

export const OFFERED: readonly RegExp[] = [
  /(?:we|will|can|do|does|company|employer|able to|happy to|open to|offers?|offering|provides?|providing|may|willing to)\b[^.;]{0,50}\bsponsor(?:s|ing|ship)?\b/iu,
  /\b(?:visas?|immigration|h-?1b|work permits?|relocation and visa|relocation & visa)\b(?![^.;]{0,30}\b(?:that|data|processing)\b)[^.;]{0,30}\b(?:sponsorship|support|assistance|help|sponsored)\b/iu,
  /(?:sponsorship|visa support|visas?) (?:is |are |will be |can be |may be )?(?:also )?(?:available|offered|provided|possible|considered|included|covered|yes)|sponsorship:? yes/iu,
  /(?:sponsors?|help (?:you |candidates )?(?:with|get|obtain)|assist(?:ance|s)?(?: you)? with|support (?:you )?(?:with|in|through)|we (?:cover|handle|arrange|pay)|covers?)[^.;]{0,50}\b(?:visas?|work permits?|h-?1b|immigration)\b/iu,
  /\bvisa[- ]sponsored\b|\bopen to (?:candidates|applicants)[^.;]{0,30} (?:who )?(?:need|require|requiring|needing)[^.;]{0,20}(?:visa|sponsor)|eligible for (?:visa )?sponsorship/iu,
  /(?:unterstütz|helfen|hilfe|übernehmen|begleiten|bieten|kümmern)[^.;]{0,70}(?:visum|visa\b|visums|visa-|arbeitserlaubnis|arbeitsgenehmigung)|(?:visum|visa)\w{0,6}-?(?:unterstützung|sponsoring|hilfe)/iu,
  /(?:aid|accompagn|prenons en charge|prise en charge|parrain|offrons|proposons|assist)[^.;]{0,60}(?:visa|permis de travail|titre de séjour)|parrainage (?:de |du )?visa/iu,
  /(?:ofrecemos|ofrece|apoy|ayud|patrocin|gestionamos|oferecemos|ajudamos|offriamo|supporto|assistenza|aiut)[^.;]{0,60}(?:visado|\bvisas?\b|\bvisto\b|permiso de trabajo|permesso di)|patroc[ií]nio (?:de |para )?(?:visado|visa|visto)/iu,
  /(?:helpen|bieden|regelen|ondersteun\w*|verzorgen|hjälper|erbjuder|hjælper|tilbyder|tilbyr|hjelper)[^.;]{0,60}(?:visum|visa\b|werkvergunning|kennismigrant|arbetstillstånd|arbejdstilladelse|arbeidstillatelse)/iu,
  /(?:pomagamy|pomoc|oferujemy|wspieramy|sponsorujemy)[^.;]{0,60}(?:wiz(?:y|a|ę)|pozwoleni\w+ na pracę)|(?:допомагаємо|допомога|підтримка|помогаем|помощь|поддержка|оформ\w+)[^.;]{0,50}(?:віз|виз)/iu,
  /ビザ(?:の)?(?:サポート|支援|取得支援|スポンサー|申請)|(?:提供|协助|協助)[^。]{0,12}(?:签证|簽證)|비자[^.]{0,10}(?:지원|스폰서)/iu,
]

export const CLEARANCE =
  /(?:ability|able|eligib\w+) to (?:obtain|maintain|get|hold|receive)[^.;]{0,60}clearance|(?:active|current) (?:top )?secret|security clearance (?:is )?(?:required|mandatory)|must (?:have|hold|possess)[^.;]{0,40}clearance/iu
export const CLEARANCE_HELPED = /clearance[^.;]{0,20}sponsor|sponsor[^.;]{0,38}clearance/iu
