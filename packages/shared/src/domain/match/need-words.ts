/** What in a sentence says that it asks for something, and how firmly. */

/** Welcome, but one is considered without it. */
export const NICE =
  /nice[- ]to[- ]have|good to have|\b(?:a|an|is|big|huge|strong|real|definite) (?:plus|bonus|advantage|asset)\b|\bpreferred\b|\bpreferabl[ey]\b|\bdesir(?:able|ed)\b|\bideally\b|\bbonus (?:points?|if)\b|\b(?:an? )?advantage(?:ous)?\b|\bbeneficial\b|\bnot (?:required|essential|necessary|mandatory)\b|\boptional\b|\bwelcome\b|\bhelpful\b|von vorteil|wünschenswert|idealerweise|\bgern(?:e)? gesehen|\bein plus\b|pluspunkt|bestenfalls|nicht zwingend|willkommen|\b(?:est|sont|serait|seraient|un) (?:un )?(?:réel )?(?:plus|atout)\b|\bsouhait(?:é|able)|\bidéalement|appréci|de préférence|\bdeseabl|\bvalora(?:ble|rá|mos|do|da)?\b|valorará|\b(?:es|será|un) (?:un )?plus\b|preferible|een pr[eé](?!\p{L})|\bpluspunt|meegenomen|\bwenselijk|bij voorkeur|(?<!\p{L})pré(?!\p{L})|is een plus|desejável|diferencial|preferenziale|gradit/iu

/** Without it one is not considered. */
export const MUST =
  /\bmust\b|\brequire[ds]?\b|\bmandatory\b|\bessential\b|\bnecessary\b|\bat least\b|\bminimum\b|\bneed(?:ed|s)? to (?:have|be|hold|speak)\b|\byou(?:.ll)? need\b|zwingend|erforderlich|vorausgesetzt|voraussetzung|\bmindestens\b|notwendig|unbedingt|\bexigé|\brequis|\bindispensable|\bimpérati|\bobligatoire|\bminimum\b|imprescindible|obligatori|\bse requiere|\bnecesari|\bmínim|\bvereist|\bverplicht|\bnoodzakelijk|\bminimaal\b|\bminstens\b|must have/iu

/** A sentence outside of any list that asks for something. */
export const ASKS =
  /\b(?:you|candidates?|applicants?)(?: (?:should|will|must|are|also|ideally))* (?:have|bring|hold|possess|know|need|are able|be able|be (?:a|an|fluent|comfortable))\b|you(?:.ve| have) (?:\p{L}+ )?(?:experience|worked|built|led|a )|\b(?:experience|expertise|background) (?:in|with|of|as|using|working)\b|\b(?:knowledge|command|understanding|mastery) of\b|\bproficien|\bfluen(?:t|cy)\b|\bdegree\b|\blicen[cs]ed?\b|\bcertifi(?:ed|cate|cation)\b|\bqualified\b|\b\d+\+? ?years?\b|\bfamiliar(?:ity)? with\b|\bskilled in\b|\b(?:looking for|seeking) (?:an? |someone|people)|(?:du|sie) (?:hast|haben|bringst|bringen|verfügst|verfügen|beherrschst|beherrschen|sprichst|sprechen|bist|kennst)\b|erfahrung (?:in|mit|als|im|bei)|kenntnisse|\babgeschlossene|ausbildung (?:als|zu[mr])|studium|führerschein|\bvous (?:avez|êtes titulaire|maîtrisez|justifiez|possédez|disposez|parlez|connaissez)|\bexpérience (?:de|en|d.|dans|sur)|\bdiplôm|\bmaîtrise d|\bconnaissances? (?:de|en|des|du)|\btitulaire|\bpermis\b|\btitulación|\btítulo|\bexperiencia (?:de|en|con|como|mínima)|\bconocimientos? (?:de|en)|\bdominio d|\bcarnet\b|\bgrado en|\bdiploma\b|\bervaring (?:met|in|als)|\bkennis van|\b(?:je|jij|u) (?:hebt|heeft|beschikt|beheerst|spreekt|bent in het bezit)|\brijbewijs|\bopleiding\b/iu

/** What a firm says of itself, and of everybody it would take. */
export const ABOUT_FIRM =
  /equal opportunit|regardless of|without regard|\b(?:race|religion|gender identity|sexual orientation)\b|\bour (?:company|customers|clients|team|mission|products?) (?:has|have|is|are)\b|\bwe (?:have|offer|provide|are|bring|believe|were|serve)\b(?! looking| seeking)|\bsince (?:19|20)\d\d\b|\bfounded\b|\bwir (?:bieten|sind|haben|gehören|unterstützen)\b|\bunser(?:e|em|en|er)? (?:unternehmen|team|kunden)\b|\bnous (?:offrons|proposons|sommes|avons)\b|\bnotre (?:entreprise|société|équipe)\b|\b(?:ofrecemos|somos|contamos con|nuestra empresa)\b|\bwij (?:bieden|zijn|hebben)\b|\bons (?:bedrijf|team)\b|apply (?:now|today|by|via)|privacy|reasonable accommodation/iu

/** Said of anybody, proven by nobody: it counts little. */
export const SOFT =
  /\bcommunicat|\bteam ?(?:player|work|spirit|fähig|geist)|\bteam-?fähig|\bself[- ]?(?:starter|motivated|driven|organi[sz]ed)|\bmotivat|\bpositive attitude|\benthusias|\bpassion|\bproactiv|\binterpersonal|\battention to detail|\bdetail[- ]oriented|\borgani[sz](?:ed|ational) |\btime management|\bflexib|\breliab|\bindependent(?:ly)?\b|\bwork under pressure|\bproblem[- ]solving|\bcurious|\bcreativ|\bempath|\bfriendly|\bselbst(?:st)?ändig|\bkommunikation|\bzuverlässig|\bbelastbar|\beigeninitiative|\beinfühlung|\bfreude an|\bspaß|\borganisationstalent|\bstrukturiert|\bfreundlich|\bengag|\brigueur|\brigoureu|\bautonom|\besprit d.équipe|\bsens d(?:u|e|es)\b|\bà l.écoute|\bdynami|\bcapacidad de|\btrabajo en equipo|\bproactiv|\bresponsab|\bcomunicativ|\bilusión|\bganas de|\bzelfstandig|\bnauwkeurig|\bteamspeler|\bflexibel|\benthousias|\bcommunicatie[fv]|\bproactief|\bstressbestendig/iu

/** Any one of what is named will do. */
export const ANY_OF =
  /\b(?:one|any|some) (?:or more )?of\b|\beither\b|\bsuch as\b|\be\.g\.|\bfor example\b|\blike\b|\bor similar\b|\bor equivalent\b|\band\/or\b|\bz\. ?b\.|\bbeispielsweise\b|\bwie (?:z|etwa|zum)|\beine[rsn]? der\b|\boder (?:ähnlich|vergleichbar)|\bund\/oder\b|\bpar ex|\btel(?:le)?s? que\b|\bcomme\b|\bet\/ou\b|\bou (?:équivalent|similaire)|\bp\. ?ej\.|\bpor ejemplo\b|\bcomo\b|\by\/o\b|\bo similar|\bbijv\.|\bbijvoorbeeld\b|\bzoals\b|\ben\/of\b|\bof vergelijkbaar/iu
export const OR = /^[^.;]{0,40}?(?:\/|(?<![\p{L}])(?:or|oder|ou|o|u|of|bzw\.)(?![\p{L}]))[^.;]{0,40}$/iu
