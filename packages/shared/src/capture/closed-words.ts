import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** How pages say that nobody can apply any more, language by language. */
const SAYINGS: Words = {
  en: 'no longer (?:accepting|available|open|active|posted|exists?|listed|taking|hiring|advertised|recruiting)|(?:job|position|posting|vacancy|listing|role|requisition|opening|offer|ad) (?:has (?:been )?|was |is |have )(?:now |already |been |currently |since )*(?:closed|filled|expired|removed|deactivated|inactive|taken down|archived|unavailable|paused|withdrawn)|applications?(?: for .{3,60})? (?:are |is |have )?(?:now |currently |already )?closed|^expired(?:: .{0,30})?$|^(?:position |job |vacancy )?(?:closed|filled)$|(?:not|stopped|closed to) (?:currently )?accepting (?:new )?applications|deadline (?:has |is )?(?:already )?passed',
  de: 'nicht (?:mehr|länger) (?:verfügbar|aktiv|online|aktuell|besetzt|ausgeschrieben|vakant|gültig|offen)|bereits (?:besetzt|vergeben)|(?:stelle|position|anzeige|ausschreibung|vakanz) (?:ist|wurde) (?:bereits |leider |inzwischen )*(?:besetzt|vergeben|geschlossen|deaktiviert|beendet)|abgelaufen|bewerbungsfrist (?:ist )?(?:beendet|vorbei)',
  fr: 'n.est (?:malheureusement )?plus (?:disponible|en ligne|active|d.actualité|à pourvoir|ouvert|accessible|valable)|offre (?:a |est )?(?:expirée|clôturée|fermée|pourvue|archivée|désactivée)|postes? (?:est |a (?:déjà )?été )?(?:déjà )?pourvus?|candidatures (?:sont )?(?:désormais |maintenant )?(?:closes|clôturées|fermées|terminées)|recrutement (?:est )?(?:terminé|clos|clôturé)',
  es: 'ya no (?:está|se|acepta|admite)|(?:oferta|vacante|convocatoria)(?: (?:de empleo|ya|ha sido|está|se ha))* (?:cerrada|caducada|finalizada|cubierta|expirada)|(?:proceso(?: de selección)?|plazo) (?:ha |está )?(?:finalizado|cerrado|terminado)',
  pt: '(?:vaga|oferta)(?: (?:foi|está|já foi|já está))* (?:encerrada|expirada|fechada|preenchida|inativa)|não está mais (?:disponível|aberta|ativa|aceitando)|(?:inscrições|candidaturas) (?:estão )?(?:encerradas|fechadas)',
  it: 'non è più (?:disponibile|attiv|aperta|valida|online)|(?:offerta|annuncio|posizione)(?: (?:è|è stat[ao]|risulta))* (?:scadut|chius|copert)[ao]|candidature (?:sono )?(?:ormai )?(?:chiuse|terminate)',
  nl: 'niet (?:meer|langer) (?:beschikbaar|actief|open|vacant|online|actueel)|vacature (?:is )?(?:inmiddels |helaas |reeds |al )*(?:gesloten|verlopen|vervuld|ingevuld)|sollicitatietermijn (?:is )?(?:verstreken|gesloten)',
  sv: 'inte längre (?:tillgänglig|aktiv|öppen)|ansökningstiden har (?:gått|passerat)|tjänsten är tillsatt',
  'da, no':
    'ikke længere|udløbet|ikke lenger|ansøgningsfristen er (?:udløbet|overskredet)|(?:stillingen|stilling) er (?:besat|besatt)',
  pl: '(?:oferta|ogłoszenie)(?: pracy)? (?:jest |już |straciło |straciła )*(?:nieaktualn[ae]|nieaktywn[ae]|wygasł[ao]|zakończon[ae]|archiwaln[ae]|ważność)|(?:rekrutacja|nabór) (?:została |został |jest )?(?:zakończon[ay]|zamknięt[ay])',
  'uk, ru': 'вакансі[яю] (?:закрит|неактивн|більше не)|вакансия (?:закрыта|в архиве|неактивна|больше не)',
  cs: 'není (?:již )?aktivní|(?:pozice|nabídka) (?:je |byla )?(?:již )?(?:obsazena|uzavřena)',
  'vi, tr': 'đã hết hạn|hết hạn nộp|ngừng tuyển|süresi doldu|yayından kald',
  'zh, ja, ko': '职位已关闭|已下线|停止招聘|已过期|該職缺已關閉|募集(?:は|を)?終了|掲載(?:は|が)?終了|마감',
}

/** The page itself says that nobody can apply any more. */
export const CLOSED = new RegExp(anyOf(SAYINGS), 'i')

/** A promise, a condition or a question about closing is no news of it. */
export const NOT_CLOSED =
  /\b(?:until|once|when|if|unless|after|before|may be|will be|should|jusqu|lorsque|wenn|sobald|sofern|falls|bis|hasta|cuando|quando|wanneer|tot|jeśli|gdy)\b/i
