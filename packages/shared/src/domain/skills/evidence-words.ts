const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Right before a short or common word these say that it is meant as a skill: "using Go", "knows R". */
export const RIGHT_BEFORE = set(`
  using know knows language languages programming scripting proficient fluent knowledge experience experienced skills code
  coding kenntnisse erfahrung sprache programmiersprache connaissances experiencia conocimientos ervaring kennis
`)

/** These say it only behind a claim or a piece of work: "services in Go", but "join us in Spring". */
export const LINKS = set('in with of on mit von avec en con met')
export const WORK = set(`
  written write writes writing wrote develop develops developing developed development build builds building built
  implement implemented implementing program programs programming programmed code coding coded script scripts services
  service software apps applications app application work working works worked models systems tools games backend frontend
  front ends end entwickelt entwickeln entwicklung programmierung geschrieben developpement desarrollo ontwikkeling
`)

/** Right behind a short or common word these say the same: "Go developer", "Excel macros". */
export const RIGHT_BEHIND = set(`
  programming language script scripts scripting code coding developer developers engineer engineers programmer library
  package packages skills experience expertise knowledge framework kenntnisse entwickler programmierung services
  microservices backend macros spreadsheets
`)

/** Between the members of a list. */
export const LIST_WORDS = set(
  '& or oder et ou y o en of such as like e g also eg bzw sowie with using on mit avec con met',
)

/** Somewhere before a skill in its sentence these say that somebody has it, or should. */
export const CLAIMS = set(`
  experience experiences experienced knowledge expertise skill skills skilled proficient proficiency familiar familiarity
  understanding background fluent fluency competence competences competencies competent knowhow versed qualified trained
  expert specialist specialized specializing certified
  kenntnisse kenntnissen kenntnis erfahrung erfahrungen erfahren versiert fachwissen vertraut fahigkeiten kompetenz
  kompetenzen grundkenntnisse fachkenntnisse berufserfahrung beherrschung umgang
  connaissance connaissances experience maitrise competence competences savoir maitriser notions
  conocimiento conocimientos experiencia dominio manejo habilidades formacion
  kennis ervaring vaardigheden beheersing ervaren bekend
`)

/** What follows these is a subject of study: an education, not yet a skill. */
export const STUDIES = set(`
  degree degrees bachelor bachelors master masters phd doctorate diploma graduate msc bsc studies studium abgeschlossenes
  studiengang hochschulstudium universitatsabschluss abschluss ausbildung diplome licence doctorat titulacion grado
  licenciatura opleiding diploma university
`)

/** Letters that stand for a skill and for a degree: an MFA is a master of fine arts as well. */
export const ALSO_DEGREES = set('mfa')

/** Near such letters these say that the degree is meant, as do the words of studies. */
export const OF_ARTS = set(`
  bfa ba ma mba fine arts art artist artists writing creative poetry fiction literature painting sculpture photography film
  theatre theater dance acting playwriting studio accredited candidate candidates thesis faculty alumni graduates terminal
  adjunct professor lecturer teaching
`)

/** A skill right before one of these is part of a person's title. */
export const TITLES = set(`
  developer developers engineer engineers manager managers director specialist consultant analyst analysts scientist
  scientists architect architects lead head officer assistant coordinator team teams department entwickler
  entwicklerin berater beraterin leiter leiterin developpeur ingenieur responsable
`)

/** General words lead on to the skill that is meant: "programming languages such as Python". */
export const LEADS_ON = set('such like including eg wie etwa tels telles como zoals')

/** What comes at the end of a list of subjects. */
export const FIELDS = set(`
  degree degrees field fields discipline disciplines subject subjects studium studiengang studienfach diploma abschluss
`)

/** The skill and its claim in one word: "Buchhaltungskenntnisse". */
export const CLAIMED_IN_ONE = /.(?:kenntnisse?n?|erfahrung(?:en)?|kennis|ervaring)$/
