import type { Tongue } from './small-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that claim nothing which could be checked. Those that would widen a claim ("other", "annual") are left out. */
export const ORDINARY: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: set(`
    wrote able accept accepted accepting accompanied accompany accordingly act acted acting action actions active actively
    activities activity actual address addressed addressing adhere adhered again ahead aid aided aiding alike allow
    allowed allowing alongside altogether amid among amongst amount answer answers app appear appeared appearing
    application applications apply appointment appointments approach appropriate approximately apps around
    arrangement arrangements aside ask asked asking asks aspect aspects assignment assignments assist assistance
    assisting assists attend attendee attendees attention audience available average averaging await base basic
    basis began begin beginner beginners behalf behave behind belong belonged break brief bring bringing brings
    brought building buildings business businesses buyer buyers call called calls came capacity care career careful
    carefully carry case cases cater catered catering center centers centre centres certain chance charge chiefly
    choose choosing chose chosen circumstance circumstances citizen citizens class classes clear client clients
    close colleague colleagues collection combination come comment comments common communicate communicated
    communication companies company complete completed complied comply component components concern concerned
    condition conditions consist consisted consumer consumers contact contacts contain contained content contents
    context continue continued continuing conversation conversations copies copy correct correctly correspondence
    counter county course courses cover coworker coworkers current customer customers cycle daily data date deal
    deliveries delivery demand demands department departments describe described desk detail details determine
    device devices did different directly discuss discussed discussion discussions divide do document documentation
    documents doing done draw drawn drew due duty easy effort efforts element elements employee employees employer
    employment enable enabled enabling encounter encountered end ends engage engaged engagement engaging enquiries
    enquiry ensure ensured ensures ensuring enter entered entering entries entry environment environments equipment
    event events ever everyday examine examined example examples exchange existing explain explained explaining
    express extra eye face faced facilities facility families family feedback fetch fetched field file filed files
    final find finish finished firm firms floor focus focused focusing follow followed following form forms fulfil
    fulfill fulfilled fulfilling fulfills fulfils function gave gear general get getting give given gives giving go
    goal goals gone goods got group groups guest guests guideline guidelines hand hand-over handed handover hands
    hands-on happen happened hear heard help helped hire hires home house household households idea ideas identified
    identify in-house indicate indicated individually individuals inform information informed informing informs
    initial inquiry instruction instructions interest interests internal involve issue issues item items job jobs
    join joined joiner joiners joint jointly keep keeping keeps kept kind kinds label language later leave left
    legacy length lesson lessons let letter letters likewise line list listen listened listening live lived lives
    living local locate located location locations log logged logging look looked looking looks machine machines
    made mainly make making manner manual mark marked material materials matter matters means meet meeting meetings
    meets member members mention mentioned message messages met method methods mix mostly move moved moving name
    names nature nearby necessary need needed needs new newcomer newcomers newly next normal note noted notes notice
    noticed number numbers object objects observe observed obtain obtained occasion occasions occupation occupy
    occur occurred offer offered office offices old older on-site once onsite open opened opening operation
    operations option options order orders ordinary organisation organisations organization organizations original
    overall own paper papers paperwork part participant participants participate participated particular parts
    period periods person personally personnel phase phases physical pick picked picking piece pieces place placed
    plan plans platform platforms plus point points position positions possible post posts practical practice
    practices premises presence present primarily problem problems procedure procedures proceed process processes
    product products profession program programme programmes programs project projects proper properly provide
    provides public purpose purposes put putting question questions ran range react reacted real reason reasons
    record records recruit recruits refer reference references referred regard register registered registering
    regular regularly relate related release released relevant relied relies rely relying remain remained remember
    reminder reminders repeat repeated replies reply report reports request requested requests require required
    requirement requirements resource resources respective respond responded responding response responses rest
    result results return returned right role roles room rooms roughly routine row rule rules run running runs same
    sat saw scene schedule section see seek seem seen sees select selected selecting send sending sends sense sent
    separate series serve served serves service services serving session sessions set setting settings share shared
    shift shifts show showed showing shown shows side sign signs simple single sit site situation situations size
    software solution solutions sort sorted source sources space speak speaking speaks specific spend spent spoke
    spoken spot spread staff staffer stage stages stand standard standards start started starter starters starting
    state stated statement stay stayed step steps stood stop stopped stopping store stored stretch structure stuff
    style subject subjects submit submitted suggestion suggestions suitable supplied supplies supply support sure
    surface surrounding system systems tackle tackled take taken takes taking talk talked task tasks teammate
    teammates technology tell telling tells tend tended term terms text texts thanks thing things think thorough
    thought throughout together told took tool tools topic topics total touch track tracking trade tried trip trips
    try turn turned type types typical typically understand understood unit upcoming update updated updates updating
    upon use user users uses usual usually variety verbal version versions view visit visitor visitors visits voice
    wait walk want wanted watch watched watching way ways welcome welcomed went wish word words worker workers
    workplace write writes writing written young
  `),
  de: set(`
    abteilung abwicklung allgemein allgemeine anfragen angelegenheiten anlagen anliegen anwender anwendung
    anwendungen artikel ausfuhrung ausserdem bearbeitung bedienung befasste belange bereich besucher besuchte
    betreuung betrieb brachte burger daten dazu dokumente durchfuhrung eigene eigenen einrichtung ergebnisse
    erledigung erstellung falle firma fragen fuhrte gaste gasten gemeinsam gerate gesamt gewahrleistete ging haus
    herstellung hielt informationen insgesamt kollegen kolleginnen kollegium kummerte kunden kundinnen kundschaft
    laufend laufende leute losungen maschinen material materialien menschen mitarbeitende mitarbeitenden mitarbeiter
    nahm neue neuen nutzer offentlichkeit organisation personal personen personlich pflege planung probleme produkte
    publikum rahmen regelmassig regelmassige rund schriftlich sicher sicherte software sorgen sorgte standort
    stellte system systeme taglich taglichen teile telefonisch ubernahm umfeld unterlagen unternehmen verschiedene
    verschiedenen versorgung vorgange waren werkzeuge zudem zusammen
  `),
  fr: set(`
    accueil articles assure assurer besoins cadre chargement client clientele clients collaborateurs collegues cours
    demandes differents divers diverses documents domaine donne donnees dossiers employes ensemble entreprise
    entretien equipe equipes etablissement gens gestion informations logiciel logiciels materiel membres milieu mise
    nouveau nouveaux nouvelle occupe occupee oeuvre organisation outils permettre permis personnel personnes place
    preparation prise problemes produits propre public questions quotidien quotidienne quotidiennement realisation
    reception redaction regulier regulierement repondu resultats salaries seances secteur service services site
    societe structure suivi systeme tenu traitement usager usagers veille veiller
  `),
  es: set(`
    ambito area articulos atencion atender atendi atendiendo casos centro clases cliente clientes colaboradores
    companeros conjunto consultas daba dando datos departamento di diaria diariamente diario distintos diversos
    documentos elaboracion empleados empresa encargaba encargue entorno equipo equipos gente gestion haciendo
    herramientas informacion llevando mantenimiento material miembros necesidades negocio nueva nuevo nuevos ocupe
    organizacion personal personas planificacion preguntas preparacion problemas productos programa propio publico
    realizacion realizando regular reposicion resultados sector seguimiento servicio servicios sesiones sistema
    solicitudes trabajadores tramitacion usuarios varios
  `),
  nl: set(`
    afdeling artikelen bedrijf begeleidde begeleiding beheer bezocht bezoekers bracht collega dagelijks dagelijkse
    dienst diensten documenten eigen gaf gasten gebruikers gegeven gegevens gereedschap gezamenlijk hield hielp
    informatie klant klanten leden locatie materiaal materialen medewerkers mensen nieuwe omgeving onderdelen
    onderhoud organisatie personeel personen planning problemen producten publiek regelmatig resultaten samen
    software systeem team uitvoering verrichtte verschillende verwerking verzoeken verzorgde verzorging vestiging
    voorbereiding vragen werknemers zaken zorgde zorgen
  `),
}

/** How words begin that claim an outcome, a rank, a reach or a paper: these are never taken for ordinary ones. */
const BEGINNINGS = `
  reduc cut increas improv sav(?:e|ed|ing) gr[eo]w boost doubl tripl halv win won achiev exceed rais accelerat
  eliminat prevent lower lift gain earn generat outperform surpass succe pass(?:ed|ing|es) reach attract secur award
  prize publish recogni certif licen accredit chartered qualif senior(?!s) junior lead led head chief manag
  direct(?!ly) supervis oversee oversaw princip expert best top first largest leading outstanding excellent advanced
  fluent native all entire whole nation international global world europ multi several many million thousand hundred
  dozen zero without never always master doctor phd honou?r distinction promot budget revenue profit turnover cost
  charter accident accura sole independent found
`

export const CLAIMING = new RegExp(`^(?:${BEGINNINGS.trim().split(/\s+/).join('|')})`, 'u')

/** Verbs and helpers that any sentence may be turned with: they add nothing, however much was left out. */
export const LIGHT: ReadonlySet<string> = set(`

  allow allowed approximately around averaging behalf belong came charge come day-to-day enable enabled ensure
  ensured ensures ensuring find found gave give given gives giving go goes graduate graduated helped house in-house
  informed involve keep keep_informed keeping keeps kept let look looked looking looks made make meet meeting meets
  member members met new newly own put putting ran responsible roughly run running runs serve served serving sought
  support supported supporting sure thanks throughout together total touch way went working
`)

/** Adjectives and adverbs that praise or soften and that nobody could check: however much was left out, they add nothing. */
export const COLOURLESS: ReadonlySet<string> = set(`
  help manner way fashion acted   core essential various diverse range smooth smoothly timely prompt promptly efficient efficiently effective effectively
  careful carefully thorough thoroughly reliable reliably dedicated committed motivated attentive friendly courteous polite detailed
  diligent diligently closely directly actively relevant necessary size sizes skilled experienced passionate  proactive
  proactively busy value
`)
