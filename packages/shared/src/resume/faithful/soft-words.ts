/** Verbs that claim no more than that a thing was done: neither rank nor outcome nor a special skill. */
export const SOFT: ReadonlySet<string> = new Set(
  `
  named take takes took taking make makes made making give gives gave giving hold holds held holding keep keeps kept keeping record records
  recorded recording note noted document documented documenting issue issued issuing arrange arranged arranging organise organised
  organising organized organizing prepare prepared preparing create created creating produce produced producing perform performed
  complete completed completing use used using utilise utilised utilize utilized utilizing employ employed work worked working operate operated operating
  handle handled maintain maintained maintaining provide provided providing put set setting attend attended attending visit visited
  apply applied applying speak speaks spoke spoken include included gather gathered collect collected carry carried bring brought
  receive received receiving obtain obtained show showed shown share shared get got answer answered check checked checking review
  reviewed reviewing write wrote written writing add added adding cover covered covering offer offered undergo underwent
  became become becoming executed executing undertook facilitated facilitating engaged engaging leveraged leveraging gained acquired ensured
  ensuring followed following adhered complied delivered delivering served serving catered communicated communicating interacted
  interacting collaborated collaborating cooperated cooperating partnered partnering logged logging tracked tracking noted compiled
  compiling collated sorted sorting highlighted highlighting identified identifying flagged flagging fulfilled participated contributed
  addressed addressing processed processing finished assisted supported experienced gathering liaised liaising corresponded
  engaged placed placing assumed assuming spent spending studied studying experienced skilled proficient adept practised practiced versed attentive
  erledigte erledigt machte gemacht nahm fuhrte gefuhrt durchgefuhrt ubernahm ubernommen ubernahme nutzte genutzt setzte eingesetzt
  bearbeitete bearbeitet bediente bedient erstellte erstellt arbeitete gearbeitet kummerte betreute
  effectue effectuais realise realisais assure assurais pris prenait utilise utilisais travaille tenu tenais
  imparti impartia impartido realice realizaba realizado hice hacia llevaba llevado use usaba utilizado trabaje tomaba
  deed gedaan maakte gemaakt gebruikte gebruikt draaide gedraaid verrichtte hield gehouden nam
`
    .trim()
    .split(/\s+/),
)

/** Whom most work is for: to name them claims nothing, unless how many they were is said. */
export const CUSTOMERS: ReadonlySet<string> = new Set(
  'relationship relationships customer customers client clients kunde kunden kundinnen klant klanten cliente clientes'.split(
    ' ',
  ),
)
