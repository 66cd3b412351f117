/** The questions that application forms ask again and again, by their words in five languages. */
export const QUESTION_KINDS = [
  'sponsorship',
  'authorisation',
  'salary',
  'notice',
  'relocation',
  'years-with',
  'achievement',
  'weakness',
  'strengths',
  'why-us',
  'languages',
  'links',
  'about-you',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

const WORDS: Readonly<Record<QuestionKind, RegExp>> = {
  sponsorship: /sponsor|visa support|require (?:a )?visa|visum|visa de travail|visado/iu,
  authorisation:
    /(?:authori[sz]ed|allowed|eligible|right|permit(?:ted)?|legally) (?:\p{L}{1,30} ){0,2}(?:to )?work|work (?:permit|authori[sz]ation)|arbeitserlaubnis|arbeitsgenehmigung|berechtigt, in|permis de travail|droit de travailler|autorisée? à travailler|permiso de trabajo|autoriza\p{L}{1,30} (?:a|para) trabajar|werkvergunning|mag (?:je|u) werken/iu,
  salary:
    /salary|compensation|pay expectation|expected pay|desired (?:pay|rate)|day rate|hourly rate|gehalt|verdienst|lohnvorstellung|salaire|rémunération|prétentions|salari(?:o|al|ales)|retribución|salaris|loon/iu,
  notice:
    /notice period|start date|earliest (?:possible )?start|when (?:can|could) you start|available (?:to start|from)|availability|kündigungsfrist|eintrittstermin|frühest|ab wann|préavis|disponib|date de début|prise de poste|preaviso|incorpora(?:ción|rte)|cuándo (?:puedes|podría)|opzegtermijn|beschikbaar|wanneer kun/iu,
  relocation:
    /relocat|willing to move|commut|umzug|umziehen|pendeln|déménag|mobilité|trasla?dar|reubicar|mudar|verhuiz|where (?:are you|do you live)|wo wohn/iu,
  'years-with':
    /how (?:many years|long)|years of (?:\p{L}{1,30} )?experience|wie (?:viele jahre|lange)|jahre (?:\p{L}{1,30} )?erfahrung|combien d.années|depuis combien|cuántos años|cuánto tiempo|hoeveel jaar|hoe lang/iu,
  achievement:
    /achiev|proud|accomplish|greatest success|biggest (?:success|impact)|impact you|erfolg|stolz|réussite|réalisation|fierté|fière?|logro|orgullos|prestatie|trots/iu,
  weakness:
    /weakness|improve about|development area|struggle|schwäche|verbessern|point faible|défaut|à améliorer|debilidad|mejorar|zwakte|zwakke|verbeterpunt/iu,
  strengths:
    /strength|good at|why should we hire|what (?:makes|sets) you|suit(?:ed|able)|right (?:person|candidate)|what (?:do|can|would) you bring|stärke|warum sollten wir|was bringst du|was bringen sie|points? forts?|pourquoi (?:vous|devrions)|fortaleza|por qué deberíamos|qué aporta|sterke punten|waarom moeten we/iu,
  'why-us':
    /why (?:do you want|are you|would you|this|us|\p{Lu}\p{L}{1,30}|our|join|apply|the)|interest(?:s|ed)? (?:you|in)|what (?:draws|attracts|motivates) you|motivation|cover letter|warum (?:wir|möcht|woll|bewerb|gerade|diese|bei)|was reizt|pourquoi (?:nous|postul|ce poste|voulez|souhaitez|rejoindre)|ce qui vous (?:attire|motive)|por qué (?:quiere|nosotros|te interesa|le interesa|este)|qué te (?:atrae|motiva)|waarom (?:wil|solliciteer|ons|deze|bij)/iu,
  languages:
    /which languages|languages (?:do )?you speak|(?:level|proficiency) (?:of|in) \p{L}{1,30} ?\?|welche sprachen|sprachkenntnisse|quelles langues|qué idiomas|welke talen/iu,
  links: /linkedin|portfolio|github|website|personal site|webseite|site web|página web/iu,
  'about-you':
    /about yourself|introduce yourself|who are you|über (?:sich|dich)|stell(?:e|en sie)? (?:dich|sich) vor|parlez[- ](?:nous )?de vous|présentez-vous|háblenos de|sobre (?:ti|usted)|vertel (?:iets|over)|wie ben je|tell us about you/iu,
}

/** What a question of a form is after; null where its words are none of the usual ones. */
export const kindOfQuestion = (question: string): QuestionKind | null =>
  QUESTION_KINDS.find((kind) => WORDS[kind].test(question.slice(0, 4_000))) ?? null
