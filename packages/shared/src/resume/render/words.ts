import type { Resume } from '../../domain/resume.ts'

/** The words a template puts on a page by itself, in one language. */
export interface RenderWords {
  summary: string
  work: string
  education: string
  skills: string
  languages: string
  certificates: string
  projects: string
  links: string
  present: string
  grade: string
  courses: string
}

const order = [
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'links',
  'present',
  'grade',
  'courses',
] as const satisfies readonly (keyof RenderWords)[]

const LISTS = {
  en: 'Summary|Experience|Education|Skills|Languages|Certifications|Projects|Links|Present|Grade|Courses',
  de: 'Profil|Berufserfahrung|Ausbildung|Kenntnisse|Sprachen|Zertifikate|Projekte|Links|heute|Note|Kurse',
  fr: 'Profil|Expérience professionnelle|Formation|Compétences|Langues|Certifications|Projets|Liens|aujourd’hui|Mention|Cours',
  es: 'Perfil|Experiencia laboral|Formación|Competencias|Idiomas|Certificaciones|Proyectos|Enlaces|actualidad|Nota|Asignaturas',
  nl: 'Profiel|Werkervaring|Opleiding|Vaardigheden|Talen|Certificaten|Projecten|Links|heden|Cijfer|Vakken',
  it: 'Profilo|Esperienza professionale|Formazione|Competenze|Lingue|Certificazioni|Progetti|Link|oggi|Voto|Corsi',
  pt: 'Perfil|Experiência profissional|Educação|Competências|Línguas|Certificações|Projetos|Links|atual|Nota|Disciplinas',
  pl: 'Profil|Doświadczenie|Wykształcenie|Umiejętności|Języki|Certyfikaty|Projekty|Linki|obecnie|Ocena|Przedmioty',
  sv: 'Profil|Arbetslivserfarenhet|Utbildning|Kompetenser|Språk|Certifikat|Projekt|Länkar|nu|Betyg|Kurser',
  da: 'Profil|Erhvervserfaring|Uddannelse|Kompetencer|Sprog|Certifikater|Projekter|Links|nu|Karakter|Fag',
  uk: 'Про мене|Досвід роботи|Освіта|Навички|Мови|Сертифікати|Проєкти|Посилання|донині|Оцінка|Курси',
  ru: 'О себе|Опыт работы|Образование|Навыки|Языки|Сертификаты|Проекты|Ссылки|настоящее время|Оценка|Курсы',
  el: 'Προφίλ|Επαγγελματική εμπειρία|Εκπαίδευση|Δεξιότητες|Γλώσσες|Πιστοποιήσεις|Έργα|Σύνδεσμοι|σήμερα|Βαθμός|Μαθήματα',
  ar: 'نبذة|الخبرة المهنية|التعليم|المهارات|اللغات|الشهادات|المشاريع|الروابط|الآن|التقدير|المقررات',
  he: 'תקציר|ניסיון תעסוקתי|השכלה|כישורים|שפות|תעודות|פרויקטים|קישורים|היום|ציון|קורסים',
  hi: 'परिचय|कार्य अनुभव|शिक्षा|कौशल|भाषाएँ|प्रमाणपत्र|परियोजनाएँ|लिंक|वर्तमान|ग्रेड|पाठ्यक्रम',
  th: 'ประวัติโดยย่อ|ประสบการณ์ทำงาน|การศึกษา|ทักษะ|ภาษา|ใบรับรอง|โครงการ|ลิงก์|ปัจจุบัน|เกรด|รายวิชา',
  ja: '概要|職歴|学歴|スキル|語学|資格|プロジェクト|リンク|現在|成績|科目',
  zh: '简介|工作经历|教育背景|技能|语言|证书|项目|链接|至今|成绩|课程',
  ko: '소개|경력|학력|기술|언어|자격증|프로젝트|링크|현재|학점|과목',
} as const satisfies Readonly<Record<string, string>>

export type RenderLanguage = keyof typeof LISTS
export const RENDER_LANGUAGES = Object.keys(LISTS) as RenderLanguage[]

/** The language as it is known here: "de-AT" is German, and what is not known is English. */
export function renderLanguage(tag: string): RenderLanguage {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return RENDER_LANGUAGES.find((language) => language === base) ?? 'en'
}

export function renderWords(language: RenderLanguage): RenderWords {
  const words = LISTS[language].split('|')
  return Object.fromEntries(order.map((key, at) => [key, words[at] ?? key])) as unknown as RenderWords
}

export const isRightToLeft = (language: string): boolean => /^(?:ar|he|fa|ur)(?:-|$)/.test(language)

/** The parts of a résumé that a document may leave out or put in another order. */
export const RESUME_SECTIONS = [
  'summary',
  'work',
  'projects',
  'education',
  'skills',
  'certificates',
  'languages',
  'links',
] as const
export type ResumeSection = (typeof RESUME_SECTIONS)[number]

export const hasSection = (resume: Resume, section: ResumeSection): boolean =>
  section === 'summary' ? Boolean(resume.basics.summary) : resume[section].length > 0

/** The language whose headings stand in a text most often; English where there are none. */
export function guessedLanguage(text: string): RenderLanguage {
  const lines = new Set(
    text
      .toLowerCase()
      .split(/[\n:]/)
      .map((line) => line.trim()),
  )
  const hits = (language: RenderLanguage): number => {
    const words = renderWords(language)
    return RESUME_SECTIONS.filter((section) => lines.has(words[section].toLowerCase())).length
  }
  const [best = 'en'] = RENDER_LANGUAGES.toSorted((a, b) => hits(b) - hits(a))
  return best
}
