/** Headings of a posting's parts, as alternatives of one expression; English, German, French, Spanish, Dutch and two neighbours. */

const MUST = [
  // English
  'requirements?|(?:minimum |basic |required |key |essential |core |technical |professional )*(?:qualifications?|skills|criteria|competenc\\w+|experience)(?: (?:and|&) (?:qualifications?|experience|skills|education|requirements|training))*(?: required| needed)?',
  'what (?:you|we)(?:.?(?:ll|re|d| will| are| would))?(?: also)? (?:bring|need|have|look(?:ing)?(?: for)?|expect|ask|require|want)(?: from you| to have| for)?|who (?:you are|we are looking for|we want)|(?:you|you.ll)(?: should| must| will| are expected to)? (?:have|bring|need)|you are|about you|must.haves?|(?:we|we are) look(?:ing)? for|(?:the |our )?(?:ideal|successful|right) candidate(?: will have| has)?|person specification|candidate profile|your (?:profile|skills|background|experience|qualifications?)|essential|to succeed|education(?: and| &)? ?(?:experience|training)?',
  // German
  '(?:das ist |was ist )?(?:dein|ihr|euer|unser wunsch|anforderungs|bewerber)?[- ]?profil|(?:fachliche |deine |ihre |unsere |die )?(?:anforderung(?:en)?|voraussetzung(?:en)?|qualifikation(?:en)?|kenntnisse|fähigkeiten|erwartungen)(?: an (?:dich|sie))?|(?:das|was|dies) (?:du|sie|bringst du|bringen sie|wir|solltest du|sollten sie|zeichnet|brauchst du|erwarten wir)[^.]{0,30}?(?:mit|mitbringst|mitbringen|wünschen|erwarten|suchen|aus|brauchst|brauchen|hast|haben|von dir|von ihnen)?|(?:du bringst|sie bringen|damit) [^.]{0,30}(?:mit|überzeugst du|punkten sie)|wen wir suchen|wir (?:erwarten|wünschen uns|suchen)(?: von (?:dir|ihnen))?|damit (?:passt|überzeugst|überzeugen)[^.]{0,30}|muss-?kriterien|du hast|sie haben|über dich',
  // French
  '(?:votre |le |ton )?profil(?: recherché| souhaité| attendu| du candidat)?|(?:vos |les )?(?:compétences|qualifications|exigences|prérequis|pré-requis|qualités|connaissances|aptitudes)(?: (?:requises?|attendues?|techniques|recherchées|clés))*|ce que (?:vous (?:apportez|avez)|nous (?:recherchons|attendons))|vous (?:avez|êtes|possédez|justifiez)|nous (?:recherchons|attendons)|formation(?: et| &)? ?(?:expérience)?|qui êtes-vous|exigé',
  // Spanish, Portuguese, Italian
  'requisitos(?: (?:mínimos|imprescindibles|obligatorios|necesarios|do cargo|del puesto))*|(?:tu |el |su )?perfil(?: (?:buscado|requerido|deseado|ideal))?|qué (?:buscamos|necesitas|aportas|pedimos|esperamos)[^.]{0,15}|lo que (?:buscamos|pedimos|esperamos|necesitas)[^.]{0,15}|(?:se requiere|buscamos|pedimos|imprescindible|exigimos)|conocimientos(?: y experiencia)?|formación(?: y experiencia)?|experiencia(?: requerida| y formación)?|o que (?:procuramos|buscamos|esperamos)|requisiti(?: richiesti)?|(?:il tuo |le tue )?(?:profilo|competenze)(?: richiest[oe])?|cosa cerchiamo',
  // Dutch
  'wat (?:breng|neem) (?:je|jij|u) mee|wat (?:jij|je|u) (?:meebrengt|meeneemt|in huis hebt)|wat (?:vragen|verwachten|zoeken) (?:wij|we)(?: van (?:je|jou|u))?|wat (?:wij|we) (?:vragen|zoeken|verwachten)|(?:dit )?(?:vragen|zoeken|verwachten) (?:wij|we)(?: van (?:je|jou|u))?|(?:dit |wat )?(?:wij|we) (?:vragen|zoeken|verwachten|wensen)(?: van (?:je|jou|u))?|(?:jouw |het |uw )?profiel|(?:functie-?|onze |harde )?eisen|functie-?vereisten|vereisten|(?:dit|wie) (?:ben|heb|breng|neem) (?:jij|je|u)(?: mee)?|jij (?:hebt|bent|beschikt over|brengt mee)|over jou|kwalificaties|vaardigheden',
]

const NICE = [
  'nice.to.haves?(?: skills)?|good to have|(?:preferred|desired|desirable|additional|optional|bonus)(?: (?:qualifications?|skills|experience|criteria|requirements|points?))*|bonus(?: points)?(?: if you have| for)?|(?:it.?s |would be |as )?a plus(?: if)?|pluses|plus points|great if you have|extra points|what would (?:set you apart|help)',
  '(?:das )?(?:ist |wäre |sind )?(?:von vorteil|wünschenswert|ein plus|nice to have)|pluspunkte?(?: sammelst du| gibt es)?[^.]{0,20}|idealerweise|kann-?kriterien|das wäre (?:toll|super|schön)|gern gesehen',
  '(?:les |vos )?(?:atouts?|plus)(?: appréciés?)?|(?:serait )?un (?:plus|atout)|souhaité(?:e?s)?|appréciés?|idéalement',
  '(?:requisitos )?(?:deseables?|valorables?|opcionales)|se valora(?:rá)?(?: positivamente)?|(?:será un |es un )?plus|valoramos|desejável|diferenciais|titolo preferenziale|gradit[oi]|nice to have',
  '(?:een )?pré|pluspunten|(?:mooi|leuk) meegenomen|wenselijk|(?:een )?bonus|(?:dat is )?(?:een )?plus|bij voorkeur',
]

const ELSE = [
  '(?:key |main |your |the |job |core )*(?:responsibilit(?:y|ies)|duties|tasks|role|job|position|accountabilities|mission|impact|opportunity)(?: (?:and|&) (?:duties|responsibilities|tasks))?(?: (?:description|summary|overview|purpose))?|what you.?(?:ll| will)(?: be)? (?:do|doing|work on|learn|get)|what you(?: will)? do|what (?:we|you) (?:offer|get|can expect)|what.s in it for you|we offer|our offer|(?:our |your |the )?(?:benefits?|perks|compensation|salary|pay|package|rewards)(?: (?:and|&) (?:benefits|perks|compensation))?|why (?:join |work (?:with|for|at) )?(?:us|you)?|about (?:us|the (?:company|team|role|job|position))|who we are|(?:our |the )?(?:company|team|culture|values)|how to apply|(?:hiring |interview |application )process|equal opportunit\\w+|location|working hours|contact|in this role|day to day|a typical day',
  '(?:deine |ihre |die )?(?:aufgaben(?:gebiet|bereich)?|tätigkeit(?:en)?|rolle|mission|benefits|vorteile|perspektiven)|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|(?:das |was |dies )?(?:wir bieten|bieten wir|dir bieten)(?: dir| ihnen)?|unser angebot|über uns|wer wir sind|wir über uns|das unternehmen|stellenbeschreibung|das machst du|kontakt|ansprechpartner\\w*|bewerbung|interessiert|einsatzort|freue dich auf|deine benefits',
  '(?:vos |les |tes )?(?:missions?|responsabilités|tâches|avantages|activités)(?: principales)?|(?:le |descriptif du |description du )?poste|(?:nous |ce que nous )(?:offrons|proposons)|(?:notre )?(?:entreprise|offre|équipe)|qui sommes-nous|à propos(?: de nous)?|rémunération|conditions|pourquoi nous rejoindre|lieu|contact|processus de recrutement',
  '(?:tus |las |principales )*(?:funciones|responsabilidades|tareas)|qué (?:harás|ofrecemos)|(?:te |lo que |se )?(?:ofrecemos|ofrece)|(?:nuestros )?beneficios|sobre (?:nosotros|la empresa)|quiénes somos|condiciones|descripción(?: del puesto)?|contacto|o que oferecemos|atividades|offriamo|mansioni|chi siamo|attività',
  '(?:jouw |je |de )?(?:taken|werkzaamheden|rol|functie|functieomschrijving)|wat ga (?:je|jij) doen|wat (?:wij |we )?(?:bieden|krijg je)(?: (?:wij|we|jou))*|(?:wij|dit) bieden(?: wij)?|(?:onze )?(?:arbeidsvoorwaarden|organisatie)|over ons|wie zijn wij|solliciteren|contact|aanbod',
]

export type Part = 'must' | 'nice' | 'else'

interface HeadingWords {
  part: Part
  /** The line is nothing but the words of a heading. */
  whole: RegExp
  /** Before a colon a few more words may follow. */
  lead: RegExp
}

const FOR_WHOM = String.raw`(?: (?:for|of|in|an|für|pour|de|para|en|voor|van) (?:this|the|our|your|diese\p{L}*|die|den|unser\p{L}*|dich|sie|ce|cette|le|la|notre|este|esta|el|deze|de|het|onze)(?: \p{L}+){0,3})?`

const wordsOf = (part: Part, words: readonly string[]): HeadingWords => ({
  part,
  whole: new RegExp(`^(?:${words.join('|')})${FOR_WHOM}$`, 'iu'),
  lead: new RegExp(`^(?:${words.join('|')})(?![\\p{L}\\d])[^:]{0,30}$`, 'iu'),
})

/** Which part a heading opens; "preferred qualifications" are nice to have, so these words are asked first. */
export const HEADINGS: readonly HeadingWords[] = [wordsOf('nice', NICE), wordsOf('else', ELSE), wordsOf('must', MUST)]
