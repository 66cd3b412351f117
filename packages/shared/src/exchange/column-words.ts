import type { Target } from './imported.ts'
import { plainWords } from './plain-words.ts'

/** What people and tools call their columns, in plain words. The first word that fits wins, so the exact ones lead. */
const WORDS: Partial<Record<Target, string>> = {
  title:
    'job title|title|position|position title|role|role title|job|job name|job position|job role|vacancy|opening|stelle|jobtitel|stellenbezeichnung|stellentitel|berufsbezeichnung|titel|poste|intitule|intitule du poste|titre|titre du poste|puesto|cargo|titulo|vacante|ruolo|posizione|titolo|mansione|functie|functietitel|vacature|stanowisko|nazwa stanowiska|tytul|vaga|titulo da vaga|посада|вакансія|должность|вакансия|tjanst|roll|befattning|職種|求人|职位|岗位',
  company:
    'company name|company|employer|organization|organisation|organization name|firm|business|hiring company|unternehmen|firma|firmenname|arbeitgeber|betrieb|entreprise|societe|employeur|nom de l entreprise|empresa|compania|empleador|nombre de la empresa|azienda|societa|datore di lavoro|bedrijf|bedrijfsnaam|werkgever|pracodawca|nazwa firmy|nome da empresa|empregador|компанія|роботодавець|компания|работодатель|foretag|arbetsgivare|会社|会社名|企業|公司|公司名称',
  companyUrl:
    'company url|company website|company domain|company site|employer website|firmenwebsite|site de l entreprise|web de la empresa|company link',
  url: 'job url|url|link|job link|posting url|posting link|job posting url|job post url|job posting link|application link|application url|apply link|apply url|listing url|job listing|posting|job posting|website|web|href|adresse|stellenlink|stellenanzeige|anzeige|lien|lien de l offre|enlace|enlace de la oferta|collegamento|vacaturelink|ogloszenie|link do ogloszenia|посилання|ссылка|lank|リンク|链接|网址',
  location:
    'location|job location|city|place|office location|office|region|standort|ort|arbeitsort|stadt|lieu|lieu de travail|ville|localisation|ubicacion|lugar|ciudad|luogo|sede|citta|localita|locatie|plaats|stad|lokalizacja|miejsce|miasto|localizacao|cidade|local|місто|локація|город|место|ort stad|勤務地|地点|地點|城市',
  workModel:
    'work model|remote|work type|workplace type|workplace|work mode|location type|remote hybrid onsite|arrangement|work arrangement|homeoffice|teletravail|modalidad|modalita|tryb pracy|формат роботи',
  employmentType:
    'employment type|job type|contract type|contract|type of employment|vertragsart|beschaftigungsart|anstellungsart|type de contrat|contrat|tipo de contrato|tipo di contratto|contracttype|rodzaj umowy|тип зайнятості|тип занятости',
  salaryMin: 'min salary|salary min|minimum salary|salary from|pay min|min pay|gehalt von|salaire min|salario minimo',
  salaryMax: 'max salary|salary max|maximum salary|salary to|pay max|max pay|gehalt bis|salaire max|salario maximo',
  salaryCurrency: 'salary currency|currency|pay currency|wahrung|devise|moneda|valuta|waluta|moeda|валюта',
  salaryPeriod: 'salary period|pay period|salary pay period|salary type|salary frequency|zeitraum|periodo',
  salary:
    'salary|pay|compensation|salary range|pay range|wage|wages|rate|hourly rate|base salary|expected salary|gehalt|lohn|vergutung|gehaltsspanne|gehaltsvorstellung|salaire|remuneration|salario|sueldo|remuneracion|stipendio|retribuzione|salaris|loon|wynagrodzenie|pensja|zarobki|widelki|remuneracao|зарплата|оплата|lon|給与|年収|薪资|薪水|薪酬',
  status:
    'status|stage|application status|current status|state|list|list name|phase|pipeline stage|status name|stufe|bewerbungsstatus|stand|statut|etat|etape|estado|etapa|fase|stato|stadium|etap|situacao|стан|етап|статус|этап|lage|steg|ステータス|状況|状态|進捗|阶段',
  savedAt:
    'date saved|saved date|saved at|saved on|saved|date added|added|added at|added on|created|created at|date created|created on|timestamp|gespeichert am|hinzugefugt am|erstellt am|hinzugefugt|date d ajout|ajoute le|fecha de guardado|fecha de creacion|creado|data di salvataggio|aggiunto il|toegevoegd|data dodania|dodano|data de criacao|додано|добавлено',
  appliedAt:
    'date applied|applied date|application date|applied at|applied on|applied|date of application|apply date|submitted on|date submitted|submission date|sent on|date|beworben am|bewerbungsdatum|datum|datum der bewerbung|versendet am|date de candidature|date de postulation|postule le|fecha de solicitud|fecha de aplicacion|fecha|aplicado el|data candidatura|data di candidatura|data|inviata il|sollicitatiedatum|gesolliciteerd op|data aplikacji|data wyslania|data da candidatura|дата подачі|дата|дата отклика|ansokningsdatum|応募日|申请日期|投递日期',
  deadline:
    'deadline|due date|closing date|application deadline|close date|apply by|due|expires|expiry date|bewerbungsfrist|frist|bewerbungsschluss|date limite|echeance|fecha limite|plazo|scadenza|termijn|uiterste datum|termin|termin skladania|prazo|data limite|термін|кінцевий термін|срок|дедлайн|締切|締め切り|截止日期',
  followUpAt:
    'follow up date|follow up|follow up at|followup|followup date|next follow up|next follow up date|reminder|reminder date|next step date|next action date|nachfassen am|wiedervorlage|relance|date de relance|seguimiento|fecha de seguimiento',
  statusAt: 'status date|status changed|last moved|last moved at|stage date|date of status|statusdatum',
  heardFrom:
    'source|job source|found on|found at|heard from|job board|platform|via|where i found it|quelle|gefunden auf|gefunden bei|trouve sur|fuente|fonte|bron|zrodlo|джерело|источник',
  excitement:
    'excitement|excitement level|interest|interest level|rating|stars|priority|interesse|begeisterung|prioritat|interet|interes|priorita|zainteresowanie',
  description:
    'job description|description|html description|posting text|stellenbeschreibung|beschreibung|description du poste|descripcion|descripcion del puesto|descrizione|omschrijving|vacaturetekst|opis|opis stanowiska|descricao|опис|описание|beskrivning|仕事内容|职位描述',
  notes:
    'notes|note|comments|comment|remarks|memo|my notes|additional notes|details|notizen|notiz|bemerkung|bemerkungen|anmerkungen|kommentar|kommentare|remarques|commentaire|commentaires|notas|observaciones|comentarios|note personali|commenti|osservazioni|opmerkingen|notities|notatki|uwagi|komentarz|observacoes|нотатки|примітки|заметки|примечания|anteckningar|kommentarer|メモ|備考|备注',
  tags: 'tags|tag|labels|label|categories|category|keywords|schlagworter|kategorie|etiquettes|mots cles|categorie|etiquetas|etichette|etykiety|kategorien|теги|мітки|метки|タグ|标签',
  contactName:
    'contact|contact name|contact person|recruiter|recruiter name|hiring manager|point of contact|poc|referral|referred by|kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|personne de contact|recruteur|contacto|persona de contacto|reclutador|contatto|referente|contactpersoon|osoba kontaktowa|rekruter|contato|контакт|контактна особа|контактное лицо|kontaktperson namn|担当者|联系人',
  contactRole: 'contact role|contact title|contact position|contact type|recruiter title',
  contactEmail:
    'contact email|email|e mail|recruiter email|contact e mail|hiring manager email|e mail adresse|courriel|correo|correo electronico|email contatto|mail|ел пошта|почта|メール|邮箱|电子邮件',
  contactPhone:
    'contact phone|phone|telephone|phone number|contact phone number|recruiter phone|mobile|telefon|telefonnummer|numero de telephone|telefono|telefoonnummer|telefoon|telefone|телефон|電話|电话',
  contactUrl: 'contact url|contact linkedin|recruiter linkedin|linkedin profile|contact link|linkedin',
}

const TARGET_OF = new Map<string, Target>()
for (const [target, words] of Object.entries(WORDS) as [Target, string][]) {
  for (const word of words.split('|')) if (!TARGET_OF.has(plainWords(word))) TARGET_OF.set(plainWords(word), target)
}
/** Only longer phrases may stand inside a heading: "date" or "job" inside another one says little. */
const PHRASES = [...TARGET_OF].filter(([word]) => word.length >= 6).toSorted(([a], [b]) => b.length - a.length)

export interface Reading {
  target: Target
  /** Whether the heading is the very word, or only holds it. */
  exact: boolean
}

/** What a heading says its column means. */
export function readHeading(heading: string): Reading | null {
  const words = plainWords(heading)
  const exact = TARGET_OF.get(words)
  if (exact) return { target: exact, exact: true }
  const phrase = PHRASES.find(([word]) => ` ${words} `.includes(` ${word} `))
  return phrase ? { target: phrase[1], exact: false } : null
}
