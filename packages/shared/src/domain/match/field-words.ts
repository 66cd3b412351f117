/**
 * The fields people work in. `roles` are names of people at work and decide; `topics` are asked where a title names none.
 * `near` are fields between which people change with what they know. Texts are given in lower case without accents.
 */
export interface FieldWords {
  roles: string
  topics?: string
  near?: string
}

export const FIELD_WORDS: Readonly<Record<string, FieldWords>> = {
  software: {
    roles:
      'software (?:engineer|developer|architect|entwickler|ingenieur)|(?:web|app|mobile|android|ios|java|javascript|typescript|python|php|ruby|rust|go|golang|net|c\\+\\+|c#|kotlin|swift|react|node|angular|vue|game|embedded|platform|full ?stack|front ?end|back ?end)[ a-z.]{0,12} ?(?:engineer|developer|entwickler|entwicklerin|programmer|architect)|developers?\\b|programmer|programmier|softwareentwickl|softwareingenieur|anwendungsentwickl|webentwickl|developpeu|ingenieure? (?:logiciel|etudes et developpement|informatique)|desarrollador|programador|ingenier[oa] (?:de )?(?:software|informatic)|ontwikkelaar|programmeur|fachinformatiker|informatiker|sviluppatore|desenvolvedor|tech lead',
    topics:
      'software|back ?end|front ?end|full ?stack|informatik|informatique|informatica|computer science|programming',
    near: 'platform data quality product itsupport security',
  },
  platform: {
    roles:
      'dev ?ops|site reliability|\\bsre\\b|(?:cloud|platform|infrastructure|systems?|network|linux) (?:engineer|administrator|architect|ingenieur|specialist)|systemadministrator|netzwerkadministrator|cloud ?architekt|administrateur (?:systeme|reseau)|ingenieur systeme|administrador de sistemas|systeembeheerder|netwerkbeheerder|sysadmin|database administrator|\\bdba\\b',
    topics: 'cloud|infrastructure|kubernetes',
    near: 'software itsupport security data',
  },
  data: {
    roles:
      'data (?:scientist|engineer|analyst|architect|steward)|machine learning|\\bml engineer|\\bai engineer|business intelligence|\\bbi (?:developer|analyst|engineer|entwickler|berater)|analytics engineer|statistician|quantitative analyst|datenanaly|datenwissenschaft|dateningenieur|analyste (?:de )?donnees|ingenieure? (?:data|donnees)|analista de datos|cientific[oa] de datos|ingenier[oa] de datos|data ?analist|statistiker',
    topics: 'data|analytics|statistics|machine learning|statistik|statistique|estadistica',
    near: 'software platform product finance marketing science',
  },
  quality: {
    roles:
      'qa (?:engineer|analyst|tester|lead)|test(?:er|ing|s)? (?:engineer|analyst|automation|manager)|software ?tester|quality assurance engineer|testeur|testautomat',
    near: 'software product',
  },
  security: {
    roles:
      '(?:cyber|information|it|network|application|cloud) ?security|penetration tester|security (?:engineer|analyst|architect|consultant)|sicherheitsanalyst|analyste cyber|ciberseguridad',
    near: 'platform software itsupport',
  },
  itsupport: {
    roles:
      'it[- ](?:support|technician|specialist|administrator|manager|servicedesk)|help ?desk|service ?desk|desktop support|technical support|it ?systemelektronik|technicien (?:informatique|support)|tecnico (?:de )?(?:soporte|informatic)|applicatiebeheer|support engineer',
    near: 'platform customer software security',
  },
  product: {
    roles:
      'product (?:owner|manager|lead|director)|produktmanager|chef(?:fe)? de produit digital|business analyst|scrum master|agile coach|(?:it|software|technical) projec?k?t ?(?:manager|leiter)',
    near: 'software design marketing project data',
  },
  project: {
    roles:
      'proje[ck]t ?(?:manager|leader|coordinator|leiter|leitung|leiterin|koordinator)|program(?:me)? manager|chef(?:fe)? de projet|jefe de proyecto|\\bpmo\\b|projectleider',
    near: 'product office construction engineering',
  },
  design: {
    roles:
      '(?:graphic|ux|ui|product|web|visual|interaction|brand|motion|communication)[ /a-z]{0,8} ?designer|designer|art director|grafiker|mediengestalter|graphiste|disenador|vormgever|illustrator|illustrateur',
    topics: 'graphic design|web design|graphic|grafik',
    near: 'marketing product software media',
  },
  marketing: {
    roles:
      'market(?:ing|eer|er)|\\bseo\\b|\\bsea\\b|content (?:manager|strategist|creator|writer|lead|specialist)|social media|brand (?:manager|strategist)|growth (?:manager|hacker|lead)|public relations|communications? (?:manager|officer|specialist|lead)|copy ?writer|redacteur web|community manager|charge[e]? de communication|kommunikation|communicatie(?:adviseur|medewerker)|crm manager|e-?commerce manager',
    topics: 'marketing|communication|advertising|public relations|social media|werbung',
    near: 'sales media design product',
  },
  media: {
    roles:
      'journalist|redakteur|redakt|reporter|editor\\b|periodista|redactor|technical writer|author|lektor|verslaggever|photographer|video ?grapher|fotograf|producer',
    topics: 'journalism|publishing|editing|writing',
    near: 'marketing design languagework',
  },
  languagework: {
    roles: 'translator|interpreter|ubersetzer|dolmetsch|traduct|interprete|vertaler|tolk\\b',
    near: 'media teaching',
  },
  sales: {
    roles:
      'sales\\b|grands comptes|comptes cles|grandes cuentas|account (?:executive|manager)|business development|key account|vertrieb|aussendienst|innendienst|verkaufsleiter|(?:attachee?|technico|ingenieure?|agente?|deleguee?|assistante?|responsable|chargee?|conseillere?|conseiller|directeur|directrice) commercial|commerciale?$|commercial (?:manager|director|executive)|chargee? d affaires|ventas|comercial|accountmanager|verkoper|verkoopmedewerker|verkoop|inside sales|\\bsdr\\b|\\bbdr\\b|technico',
    topics: 'sales|business development|account management|lead generation|telesales|selling|vente|vertrieb|commerce',
    near: 'retail customer marketing realestate purchasing',
  },
  customer: {
    roles:
      'customer (?:service|success|support|care|experience)|call ?cent(?:er|re)|kundenservice|kundenberater|kundenbetreu|service client|conseiller(?:e)? client|atencion al cliente|klantenservice|client (?:service|success|advisor)|teleoperador|support agent|contact cent',
    topics: 'customer service|complaint handling',
    near: 'sales retail office itsupport hospitality',
  },
  retail: {
    roles:
      'retail|shop (?:assistant|manager)|store (?:manager|associate|assistant)|cashier|verkaufer|verkauf|filialleit|vendeu[rs]|caissier|dependient|cajer|winkelmedewerker|kassierer|kassamedewerker|merchandiser|einzelhandel|visual merch',
    topics: 'retail|cash handling|stock replenishment',
    near: 'sales customer hospitality logistics',
  },
  finance: {
    roles:
      'account(?:ant|ants|ing|s payable|s receivable)|book ?keep|auditor|controller|controlling|financial (?:analyst|controller|accountant|manager|planner)|finance (?:manager|director|officer|business partner|analyst)|payroll|tax (?:advisor|adviser|consultant|manager|accountant)|treasur|buchhalt|steuerfach|steuerberat|bilanzbuch|finanz|wirtschaftspruf|lohnbuch|comptable|comptab|auditeur|controleu[rs] de gestion|contable|contabl|auditor|tesorer|boekhoud|administrateur comptable|financieel|accounts (?:clerk|assistant)|\\bcfo\\b|debiteuren|crediteuren',
    topics:
      'accounting|accounts (?:payable|receivable)|bookkeeping|invoicing|auditing|controlling|budgeting|financ|taxation|month end|buchhaltung|comptabilite|contabilidad|rechnungswesen|accountancy',
    near: 'banking data office purchasing',
  },
  banking: {
    roles:
      'bank(?:er|ing|kauf)|investment (?:analyst|banker|manager)|insurance|underwriter|actuar|versicherung|risk (?:analyst|manager|officer)|loan officer|credit (?:analyst|officer)|wealth|conseiller(?:e)? bancaire|banquier|assurance|gestor(?:a)? bancari|seguros|portfolio manager|mortgage|compliance (?:officer|analyst|manager)',
    topics: 'banking|investment|insurance|derivatives|money laundering',
    near: 'finance sales law',
  },
  people: {
    roles:
      '\\bhr\\b|human resources|recruit|talent (?:acquisition|partner|manager)|people (?:partner|operations|manager)|personal(?:referent|leiter|sachbearbeit|entwickl|berater|wesen)|ressources humaines|\\brrhh\\b|recursos humanos|seleccion de personal|personeelszaken|\\bhrm\\b|hr-',
    topics: 'human resources|recruiting|personnel development|onboarding',
    near: 'office sales',
  },
  law: {
    roles:
      'lawyer|attorney|solicitor|barrister|paralegal|legal (?:counsel|assistant|advisor|secretary|officer|associate)|counsel\\b|jurist|rechtsanwalt|rechtsanw|syndikus|notar|avocat|juriste|clerc|abogad|jurid|advoca|legal\\b|associate.{0,12}(?:law|corporate)',
    topics: 'law\\b|litigation|court procedures|legal|jura\\b|droit\\b|derecho|rechten\\b|rechtswissenschaft',
    near: 'banking office',
  },
  nursing: {
    roles:
      'nurs(?:e|es|ing)\\b|\\brn\\b|midwi|krankenpfleg|pflegefach|krankenschwester|gesundheits- und kranken|altenpfleg|intensivpfleg|infirmier|sage-femme|enfermer|matrona|verpleegkund|verplegend|hebamme|pflegedienstleit|stationsleit|kinderkrankenpfleg',
    topics: 'nursing|pflege|soins infirmiers|enfermeria|verpleegkunde|intensive care|critical care',
    near: 'care medicine therapy',
  },
  care: {
    roles:
      'care (?:assistant|worker|giver)|caregiver|carer\\b|health ?care assistant|pflegehelf|pflegeassist|betreuungskraft|alltagsbegleit|aide[- ]soignant|auxiliaire de vie|aide a domicile|auxiliar de (?:enfermeria|geriatria|ayuda)|gerocultor|verzorgende|zorghulp|thuiszorg|helpende|support worker',
    topics: '(?:elderly|personal|dementia|home|social) care|geriatri|ouderenzorg',
    near: 'nursing socialwork childcare',
  },
  medicine: {
    roles:
      'physician|doctor\\b|surgeon|general practitioner|\\bgp\\b|arzt|arztin|medecin|medic[oa]\\b|(?:huis|basis|tand|bedrijfs)arts|dentist|zahnarzt|pharmacist|apotheker|pharmacien|farmaceutic|apotheek|paramedic|notfallsanitater|veterinar|radiograph|medizinisch|\\bmfa\\b|medical assistant|dental|physician assistant|ambulanc',
    topics: 'medicine|surgery|pharmacy|dentistry|radiology',
    near: 'nursing therapy science',
  },
  therapy: {
    roles: 'therap|psycholog|physio|kinesitherap|fisioterap|logopad|ergotherap|speech patholog|heilpadagog|orthophon',
    topics: 'psychology|physiotherapy|psychiatry',
    near: 'medicine socialwork nursing teaching',
  },
  socialwork: {
    roles:
      'social work|sozialarbeit|sozialpadagog|travailleur social|assistante? sociale?|trabajador(?:a)? social|educador(?:a)? social|educateur specialise|maatschappelijk|jeugdzorg|youth work|case manager|counsel(?:l)?or',
    near: 'care childcare therapy teaching',
  },
  teaching: {
    roles:
      'teach(?:er|ing)|lectur|professor|tutor|lehrer|lehrkraft|dozent|enseignant|professeur|formateur|profesor|maestr|docent|leraar|leerkracht|instructor|trainer\\b|padagog|instructional|school (?:principal|head)|headteacher|schulleit|educator',
    topics: 'teaching|curriculum|education|lehramt|enseignement|ensenanza|onderwijs|pedagog|magisterio',
    near: 'childcare socialwork languagework people',
  },
  childcare: {
    roles:
      'nanny|child ?care|early years|nursery|kindergarten|erzieher|kita|kinderpfleg|educat(?:rice|eur) de jeunes|puericult|educador(?:a)? infantil|educacion infantil|pedagogisch medewerker|kinderopvang|au pair|teaching assistant|onderwijsassistent|tagesmutter',
    topics: 'childcare',
    near: 'teaching socialwork care',
  },
  logistics: {
    roles:
      'logisti|warehouse|supply chain|dispatch|freight|shipping|forwarder|forklift|lager|disponent|spedition|stapler|magasinier|cariste|preparateur de commandes|approvisionn|almacen|mozo|carretiller|magazijn|heftruck|expeditie|order ?picker|picker|inventory|transport (?:planner|manager|coordinator)|fulfil|(?:import|export)\\b|zoll|customs',
    topics: 'logisti|supply chain|warehousing|inventory management|fleet|freight',
    near: 'driving purchasing retail manufacturing',
  },
  driving: {
    roles:
      'driver|courier|fahrer|kraftfahrer|chauffeur|conduct(?:or|eur|rice)|repartidor|camionero|bezorger|vrachtwagen|trucker|lokfuhrer|busfahrer|livreur|delivery',
    topics: 'driving',
    near: 'logistics',
  },
  purchasing: {
    roles:
      'purchas|procurement|buyer|einkauf|acheteu|compras|comprador|inkoper|inkoop|sourcing (?:manager|specialist)|category manager',
    topics: 'procurement',
    near: 'logistics finance sales',
  },
  electrical: {
    roles:
      'electrician|elektriker|elektronik|elektroinstall|elektrotechniker|elektrofach|electricien|electricista|elektromonteur|elektricien|mechatronik|electromecan|solar(?:teur| installer)|servicemonteur',
    topics: 'electrical|electricity|elektrotechnik|elektro',
    near: 'building metal engineering facility',
  },
  building: {
    roles:
      'plumb|carpent|joiner|roofer|mason|bricklay|painter|plaster|tiler|builder|construction|site (?:manager|supervisor)|hvac|heating engineer|installateur|anlagenmechanik|tischler|schreiner|zimmer(?:er|mann)|dachdeck|maurer|maler|fliesenleg|bauleiter|polier|plombier|menuisier|macon|couvreur|peintre|chauffagiste|conducteur de travaux|chef de chantier|fontaner|carpinter|albanil|pintor|jefe de obra|loodgieter|timmerman|metselaar|schilder|dakdekker|uitvoerder|bouw|klimatechni',
    topics: 'plumbing|hvac|painting and|roofing|masonry|construction|woodworking|building',
    near: 'electrical engineering facility metal',
  },
  metal: {
    roles:
      'welder|machinist|fitter|mechanic|millwright|schweiss|schlosser|zerspan|industriemechanik|mechaniker|kfz|soudeu|mecanicien|usineu|ajusteur|soldador|mecanic|tornero|lasser|monteur|metaalbewerk|\\bcnc\\b|tool ?maker|automotive technician|maintenance technician|instandhalt',
    topics: 'welding|metalworking|soldering',
    near: 'manufacturing electrical building engineering',
  },
  manufacturing: {
    roles:
      'production (?:worker|operator|manager|planner|assistant|supervisor|engineer|technician)|manufactur|assembly|machine operator|process operator|produktions|fertigung|maschinenfuhrer|anlagenfuhrer|operateur|ouvrier|operari|productiemedewerker|plant manager|shift (?:lead|supervisor)|lean|montage|packer|quality (?:inspector|control|manager|engineer)',
    topics: 'manufacturing|assembly|machine operation',
    near: 'metal logistics engineering',
  },
  engineering: {
    roles:
      '(?:mechanical|civil|electrical|electronics|structural|process|chemical|industrial|hardware|automotive|aerospace|design|project|manufacturing|environmental|energy|r&d) engineer|konstrukteur|bauingenieur|maschinenbau|elektroingenieur|entwicklungsingenieur|verfahrenstechnik|ingenieure? (?:mecanique|civil|electrique|procede|d affaires|bureau)|ingenier[oa] (?:mecanic|civil|electric|industrial|de proces)|werktuigbouw|civiel|technical drawer|cad\\b|statiker|ingenieur\\b|ingenier[oa]\\b',
    topics: 'engineering|mechanical|mechatronics|maschinenbau',
    near: 'manufacturing metal electrical building science architecture project',
  },
  architecture: {
    roles:
      '(?<!software |cloud |data |system |systems |solution |solutions |enterprise )architect\\b|architekt|architecte|arquitect|bauzeichner|urban planner|stadtplan|interior|landscape',
    near: 'engineering building design',
  },
  science: {
    roles:
      'scientist|researcher|laborat|\\blab\\b|chemist|biolog|physicist|wissenschaftl|laborant|chercheu|investigador|onderzoeker|chemik|post ?doc|clinical (?:research|trial)|\\bcra\\b|\\bcta\\b|\\bmta\\b|analist lab',
    topics: 'research|chemistry|biology|physics|laboratory',
    near: 'data medicine engineering',
  },
  kitchen: {
    roles:
      '\\bchef\\b(?! (?:de|d) ?(?:projet|produit|chantier|equipe))|cook\\b|kitchen|koch|kochin|kuchen|cuisin|cociner|\\bkok\\b|keuken|baker|backer|boulang|panader|patiss|konditor|butcher|metzger|commis',
    topics: 'cooking|culinary|food production|cuisine',
    near: 'hospitality',
  },
  hospitality: {
    roles:
      'waiter|waitress|barista|bartender|hotel|hospitality|restaurant|receptionist|housekeep|kellner|servicekraft|gastronom|rezeption|serveu[rs]|hotelier|camarer|recepcionist|ober\\b|horeca|bediening|concierge|travel agent|flight attendant|flugbegleit|tour(?:ism)? guide|event manager|gouvernante',
    topics: 'hospitality|serving|bartending|tourism|catering|hotellerie|gastronomie',
    near: 'kitchen customer retail',
  },
  office: {
    roles:
      'office (?:manager|assistant|administrator)|administrative|secretar|sekretar|executive assistant|personal assistant|assistenz|sachbearbeit|burokauf|kaufmann fur buro|clerk|assistante? de direction|secretaire|administrativ|auxiliar administrativ|secretaresse|management ?assistent|administratief|data entry|kaufmannische',
    topics: 'assistant|administrator|office management',
    near: 'people finance customer purchasing',
  },
  facility: {
    roles:
      'facility|caretaker|janitor|cleaner|cleaning|hausmeister|reinigung|gebaudereinig|agent d entretien|nettoyage|limpieza|conserje|schoonma|huismeester|gardener|gartner|landschaft|jardini|hovenier',
    near: 'building electrical',
  },
  realestate: {
    roles:
      'real estate|realtor|estate agent|property manager|immobilien|immobilier|inmobiliari|makelaar|vastgoed|lettings|leasing (?:agent|consultant)',
    near: 'sales office',
  },
  guarding: {
    roles:
      'security (?:guard|officer)|sicherheitsmitarbeit|wachmann|agent de securite|vigilante|beveilig|police|polizei|firefight|feuerwehr|detective',
    near: 'facility',
  },
  farming: {
    roles: 'farm(?:er|hand|ing)?\\b|agricult|landwirt|agronom|agricol|boer\\b|tuinder|winzer|forest|forst',
    near: 'facility',
  },
  beauty: {
    roles: 'hairdress|barber|friseur|coiffeu|peluquer|kapper|beautician|kosmetik|esthetic|nail tech',
    near: 'retail',
  },
}
