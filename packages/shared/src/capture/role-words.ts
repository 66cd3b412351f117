import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** Words by which a heading is known for a job's title; parts of words, so that every ending fits. */
const ROLES: Words = {
  en: 'engineer|developer|manager|keeper|handler|maker|crew\\b|officer|nanny|stylist|hairdresser|baker|butcher|photographer|artist|musician|translator|interpreter|pastor|nutritionist|merchandiser|picker|packer|porter|ranger|diver|roofer|painter|joiner|mason|tailor|analyst|designer|architect|scientist|specialist|consultant|director|technician|administrator|assistant|associate|coordinator|executive|representative|recruiter|accountant|nurse|teacher|lecturer|professor|researcher|intern\\b|internship|trainee|apprentice|graduate|programmer|operator|supervisor|advisor|adviser|planner|buyer|driver|mechanic|electrician|chef|cook|clerk|cashier|agent|lead\\b|head of|vp\\b|chief|c[tfeo]o\\b|president|partner|owner|writer|editor|producer|strategist|marketer|sales|support|security|devops|sre\\b|qa\\b|tester|full.?stack|front.?end|back.?end|data|product|paralegal|lawyer|counsel|attorney|pharmacist|physician|doctor|therapist|psychologist|dentist|carer|caregiver|barista|waiter|host\\b|cleaner|warehouse|welder|plumber|carpenter|controller|secretary|receptionist|librarian|curator|coach|tutor|instructor|trainer|fellow|postdoc|phd\\b|inspector|auditor|broker|trader|banker|economist|statistician|surveyor|geolog|chemist|biolog|physicist|veterinar|paramedic|midwife|firefighter|guard\\b|pilot|steward|attendant|captain|foreman|gardener|machinist|fitter|installer|worker|member|freelance|contractor|evangelist|advocate|scrum|java\\b|python|php\\b|react|sap\\b',
  de: 'entwickl|ingenieur|leiter|kaufmann|kauffrau|sachbearbeit|mitarbeiter|berater|werkstudent|praktik|ausbildung|fachkraft|verkäufer|referent|expert|spezialist|wissenschaftler|monteur|fahrer|meister|helfer|erzieher|lehrer|arzt|ärztin|schlosser|elektrik|mechanik|mechatronik|maler|tischler|schreiner|maurer|koch\\b|köch|bäcker|pflege|kraft\\b|assistenz|leitung|wart\\b|gärtner',
  fr: 'développeu|ingénieur|responsable|chargé|technicien|conseill|gestionnaire|commercial|stagiaire|stage\\b|alternan|infirmi|comptable|vendeu|soudeu|boulanger|cuisini|chauffeur|serveu|maçon|électricien|mécanicien|plombier|menuisier|opérat|préparat|magasini|enseignant|éducat|aide[- ]soignant|caissi|secrétaire|directeur|directrice|juriste|jardini',
  es: 'desarrollador|ingenier|analista|gerente|técnico|asesor|jefe|coordinador|auxiliar|enfermer|cociner|camarer|conductor|electricista|mecánico|soldador|albañil|limpiador|profesor|encargad|operari|dependient|abogad|repartidor|mozo',
  pt: 'desenvolvedor|engenheir|estagi|programador|vendedor|cozinheir|motorista|enfermeir|eletricista|mecânic|diretor|operador|atendente',
  it: 'sviluppatore|impiegat|addett|tecnico|consulente|tirocin|operai|magazzinier|cuoc|autist|infermier|elettricista|meccanic|saldator|commess|responsabile|insegnant|educat|direttor',
  nl: 'ontwikkelaar|medewerker|adviseur|verpleegkundige|timmerman|elektricien|kok\\b|docent|leraar|hulp\\b|schilder|lasser|beheerder|leider',
  sv: 'utvecklare|ingenjör|säljare|projektledare|sköterska|lärare|snickare|kock\\b|mekaniker|svetsare|handläggare|biträde|tekniker',
  'da, no':
    'udvikler|medarbejder|konsulent|studiejob|utvikler|mester|lærer|sygeplejerske|sykepleier|tømrer|leder|pædagog|chauffør|sjåfør',
  pl: 'programist|inżynier|specjalist|kierownik|asystent|analityk|praktykant|staż|kucharz|kierowc|elektry|elektromechan|spawacz|ślusarz|magazynier|pielęgniark|nauczyciel|sprzedawc|pracowni|księgow|dyrektor',
  'uk, ru': 'розробник|інженер|менеджер|фахівець|аналітик|разработчик|инженер|специалист',
  cs: 'vývojář|inženýr|technik|účetn|seřizovač|svářeč|kuchař|řidič|zámečník|učitel|skladník|obsluha|dělník|prodavač|vedoucí',
  vi: 'kỹ sư|nhân viên|chuyên viên|trưởng|lập trình',
  tr: 'mühendis|uzman|geliştirici|yönetici',
  zh: '工程师|开发|经理|专员|设计师|产品|运营|主管|助理|销售|顾问|总监',
  ja: 'エンジニア|開発|営業|デザイナー|マネージャー|スタッフ|職',
  ko: '엔지니어|개발자|매니저|디자이너',
}

export const ROLE = new RegExp(anyOf(ROLES), 'i')
