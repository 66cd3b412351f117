import type { PostingField } from '../domain/posting.ts'

/** What stands before a value on job pages: "Location", "Standort", "Lieu", "勤務地" … */
export type Label = Extract<
  PostingField,
  | 'title'
  | 'company'
  | 'location'
  | 'employmentType'
  | 'workModel'
  | 'salary'
  | 'postedAt'
  | 'deadline'
  | 'department'
  | 'seniority'
  | 'degree'
  | 'experience'
  | 'languages'
  | 'companyIndustry'
  | 'companySize'
  | 'externalId'
>

const WORDS: Record<Label, string> = {
  title:
    'position|position title|job title|title|role|vacancy|job|stelle|stellenbezeichnung|berufsbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|posizione|functie|vacature|stilling|tjänst|stanowisko|посада|должность|pozice|vị trí|chức danh|pozisyon|职位|職種|职位名称|募集職種',
  company:
    'company|company name|employer|organization|organisation|hiring organization|hiring company|client|business unit|brand|firma|unternehmen|arbeitgeber|entreprise|employeur|société|empresa|empleador|azienda|datore di lavoro|bedrijf|werkgever|organisatie|virksomhed|arbejdsgiver|företag|arbetsgivare|bedrift|arbeidsgiver|pracodawca|компанія|роботодавець|компания|работодатель|společnost|zaměstnavatel|công ty|nhà tuyển dụng|şirket|işveren|公司|公司名称|会社名|企業名|회사|perusahaan',
  location:
    'location|location(s)|job location|primary location|work location|work place|place of work|workplace|city|office|office location|where|based in|country|region|town|duty station|standort|standorte|arbeitsort|einsatzort|ort|dienstort|lieu|lieu de travail|localisation|ville|lieux|lugar|lugar de trabajo|ubicación|localidad|ciudad|localização|local|local de trabalho|cidade|luogo|luogo di lavoro|sede|sede di lavoro|locatie|plaats|standplaats|werklocatie|sted|arbejdssted|lokation|placering|arbeidssted|lokalizacja|miejsce pracy|możliwe lokalizacje pracy|lokalizacje|місто|місце роботи|локація|город|место работы|místo|místo výkonu práce|lokalita|địa điểm|địa điểm làm việc|nơi làm việc|khu vực|konum|şehir|çalışma yeri|地点|工作地点|地址|勤務地|所在地|근무지|lokasi',
  employmentType:
    "employment type|type of employment|job type|employment|contract type|type of contract|contract|position type|work type|job status|schedule|hours|time type|working hours|working time|employment status|type|engagement|beschäftigungsart|anstellungsart|arbeitszeit|vertragsart|anstellung|beschäftigung|art der anstellung|pensum|umfang|type de contrat|contrat|type d'emploi|temps de travail|tipo de contrato|tipo de empleo|jornada|contrato|jornada laboral|tipo de vaga|regime|tipo de contratação|tipo di contratto|contratto|orario|dienstverband|contracttype|soort contract|uren|ansættelsesform|ansættelsestype|arbejdstid|jobtype|anställningsform|omfattning|anställningstyp|stillingstype|ansettelsesform|rodzaj umowy|wymiar pracy|typ umowy|тип зайнятості|зайнятість|вид занятости|занятость|тип занятости|typ úvazku|pracovní poměr|úvazek|hình thức|hình thức làm việc|loại hình|çalışma şekli|istihdam türü|工作性质|雇用形態|雇佣类型|고용형태|jenis pekerjaan",
  workModel:
    'werkplek|modalidad laboral|formato de trabajo|tryb pracy|modo di lavoro|regime de trabalho|work model|workplace type|work arrangement|remote|remote type|remote status|work style|working model|location type|work mode|work setting|remote work|telework|remote working|telework eligible|home office|homeoffice|arbeitsmodell|arbeitsweise|télétravail|mode de travail|modalidad|modalidad de trabajo|teletrabajo|modelo de trabalho|modalità di lavoro|smart working|thuiswerken|arbetsplats|praca zdalna|możliwość pracy zdalnej|remote possible|remote work possible|home office möglich|формат роботи|формат работы|hình thức làm việc|çalışma modeli|リモート|办公方式',
  salary:
    'salary|salary range|pay|pay range|pay rate|rate|compensation|compensation range|wage|base salary|base pay|remuneration|estimated salary|annual salary|hourly rate|hourly pay|salary/compensation|stipend|package|starting salary|expected salary|target salary|base compensation|gehalt|vergütung|entgelt|lohn|jahresgehalt|gehaltsspanne|verdienst|besoldung|salaire|rémunération|salario|sueldo|remuneración|retribución|salário|remuneração|faixa salarial|stipendio|retribuzione|ral|salaris|bruto salaris|løn|lønn|lön|wynagrodzenie|stawka|pensja|зарплата|оплата|заробітна плата|заработная плата|mzda|plat|mức lương|lương|thu nhập|maaş|ücret|薪资|薪酬|工资|月薪|薪水|給与|年収|月給|想定年収|급여|연봉|gaji',
  postedAt:
    'data publikacji|opublikowano|data di pubblicazione|plaatsingsdatum|data de publicação|date de mise en ligne|date opened|posting start date|posted|date posted|posted date|posting date|post date|publication date|published|publish date|open date|opening date|date|listed|added|job posted|created|updated|veröffentlicht|online seit|datum|eingestellt am|erschienen am|publié|publiée|date de publication|mise en ligne|fecha de publicación|publicado|publicada|pubblicato|geplaatst|publicatiedatum|opslået|indrykket|publicerad|publisert|publicerat|dodano|опубліковано|дата публікації|опубликовано|zveřejněno|ngày đăng|đăng ngày|yayın tarihi|ilan tarihi|发布时间|发布日期|更新时间|掲載日|公開日|更新日|등록일',
  deadline:
    'deadline|application deadline|closing date|apply by|apply before|closes|closing|applications close|expires|expiry date|expiration date|end date|close date|last date|last date to apply|valid until|valid through|application end date|bewerbungsfrist|bewerbungsschluss|bewerben bis|frist|gültig bis|date limite|date limite de candidature|date de clôture|fecha límite|fecha de cierre|cierre|data limite|prazo|prazo de inscrição|scadenza|termine|data di scadenza|sluitingsdatum|reageren voor|ansøgningsfrist|ansøg senest|sista ansökningsdag|ansök senast|søknadsfrist|termin|termin składania|aplikuj do|ważne do|дедлайн|кінцевий термін|срок|uzávěrka|hạn nộp|hạn nộp hồ sơ|hạn cuối|son başvuru|son başvuru tarihi|截止日期|申请截止|応募締切|締切|마감일',
  department:
    'department|team|function|job function|category|job category|division|area|job family|unit|discipline|sector|abteilung|bereich|fachbereich|funktionsbereich|tätigkeitsbereich|berufsfeld|kategorie|département|service|équipe|fonction|catégorie|métier|departamento|área|categoría|categoria|dipartimento|funzione|reparto|afdeling|vakgebied|avdelning|yrkesområde|avdeling|dział|kategoria|відділ|категорія|отдел|категория|oddělení|phòng ban|bộ phận|ngành nghề|departman|部门|職種|部署',
  seniority:
    "seniority|seniority level|level|career level|job level|experience level|position level|rank|grade|karrierestufe|karrierelevel|berufserfahrung|niveau|niveau d'expérience|nivel|nivel de experiencia|nível|senioridade|livello|ervaringsniveau|poziom|poziom stanowiska|рівень|уровень|cấp bậc|seviye|级别|職位レベル",
  degree:
    "education|education level|degree|qualification|minimum qualification|required education|academic level|bildung|abschluss|ausbildung|niveau d'études|formation|diplôme|formación|estudios|estudios mínimos|escolaridade|formação|titolo di studio|istruzione|opleiding|opleidingsniveau|uddannelse|utbildning|utdanning|wykształcenie|освіта|образование|vzdělání|trình độ|học vấn|bằng cấp|eğitim|eğitim seviyesi|学历|学历要求|学歴|학력",
  experience:
    'experience|required experience|years of experience|work experience|minimum experience|experience required|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|erfaring|erfarenhet|doświadczenie|досвід|досвід роботи|опыт|опыт работы|praxe|kinh nghiệm|số năm kinh nghiệm|deneyim|tecrübe|经验|工作经验|経験|경력',
  languages:
    'language|language requirements|required languages|sprachen|sprache|sprachkenntnisse|langue|idioma|lingua|lingue|taal|talen|sprog|språk|język|języki|мова|мови|языки|jazyk|ngôn ngữ|dil|语言|言語',
  companyIndustry:
    "industry|industries|branche|branchen|secteur|secteur d'activité|sector|setor|settore|bransch|bransje|branża|галузь|отрасль|obor|lĩnh vực|ngành|sektör|行业|業界|業種",
  companySize:
    "company size|size|employees|number of employees|team size|unternehmensgröße|mitarbeiter|mitarbeiterzahl|taille de l'entreprise|effectif|tamaño de la empresa|número de empleados|dimensione|bedrijfsgrootte|quy mô|规模|従業員数",
  externalId:
    'job id|requisition id|req id|req #|ref|ref #|reference|reference number|job number|job reference|requisition number|job ref|vacancy number|id|job code|requisition|job requisition id|referenznummer|referenz|kennziffer|stellen-id|job-id|référence|réf|referencia|referência|riferimento|codice|referentie|vacaturenummer|referencenummer|referens|numer referencyjny|номер|mã tin|职位编号|求人番号',
}

const BY_WORD = new Map<string, Label>()
for (const [label, words] of Object.entries(WORDS)) {
  for (const word of words.split('|')) if (!BY_WORD.has(word)) BY_WORD.set(word, label as Label)
}

/** The field a label names; a colon, a star or a number before it do not matter. */
export function labelOf(raw: string): Label | null {
  if (raw.length > 42) return null
  const word = raw
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/(?<![\s:：*.?\-–—])[\s:：*.?\-–—]+$/u, '')
    .trim()
  return BY_WORD.get(word) ?? BY_WORD.get(word.replace(/ (?:am|le|el|em|il|op|on|by)$|s$/, '')) ?? null
}

const MARKS = [':', '：', ' - ', ' – ', ' — ', '｜']

/** "Location: Berlin" in one line. */
export function splitLabel(line: string): { label: Label; value: string } | null {
  for (const mark of MARKS) {
    const at = line.indexOf(mark)
    if (at < 1 || at > 42) continue
    const label = labelOf(line.slice(0, at))
    const value = line.slice(at + mark.length).trim()
    if (label && value !== '') return { label, value }
  }
  return null
}
