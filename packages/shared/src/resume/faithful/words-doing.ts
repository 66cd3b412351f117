/**
 * Words for what people do at work. A line is one meaning: English | German | French | Spanish | Dutch words that may stand
 * for one another, `_` joins the words of a phrase. Behind `>` stand the wider meanings that follow from it: who designs
 * also creates, but who creates need not design.
 */
export const DOING = `
build built create construct produce make made generate craft | bauen gebaut baute erstellen erstellt erstellte anfertigen herstellen hergestellt fertigen erzeugen | construire creer cree fabriquer fabrication realiser realise creation construction produire | construir crear creado elaborar elaborado fabricar realizar | bouwen gebouwd bouwde maken gemaakt maakte vervaardigen opstellen
develop code program programme implement engineer | entwickeln entwickelt entwickelte entwicklung programmieren programmiert implementieren umsetzen | developper developpement programmer coder | desarrollar desarrollo programar | ontwikkelen ontwikkeling programmeren > create
write wrote written author draft compose pen | schreiben schrieb geschrieben verfassen verfasst verfasste entwerfen | ecrire ecrit rediger redige redaction redigeait | escribir escrito redactar redactado redaccion | schrijven schreef geschreven opstellen > create
design conceive | entwerfen entworfen gestalten gestaltet gestaltung konzipieren | concevoir concu conception dessiner | disenar diseno | ontwerpen ontworpen ontwerp > create
develop build built write wrote written code program programme
rewrite rewrote rewritten refactor
co-develop codevelop | mitentwickeln
prepare compile prep ready get_ready draw_up drew_up put_together | vorbereiten vorbereitet zubereiten zubereitung vorbereitung erstellen | preparer preparation prepare | preparar preparacion preparado | voorbereiden voorbereiding bereiden
prepare make made cook produce | kochen zubereiten | cuisiner preparer | cocinar preparar | koken bereiden
document write wrote written
prepare write wrote written produce draft compile create draw_up
cook | kochen | cuisiner | cocinar | koken
bake | backen | cuire | hornear | bakken > cook
administer give gave given dispense | verabreichen verabreicht | administrer donner | administrar suministrar | toedienen
give gave given hold held deliver run ran conduct provide host present teach taught | halten hielt gehalten geben gab durchfuhren | donner animer tenir assurer | dar impartir realizar | geven gaf gegeven houden verzorgen
run ran organise hold held host stage put_on | veranstalten organisieren | organiser animer | organizar | organiseren
run ran execute perform carry_out carried_out conduct do did done undertake undertook complete | durchfuhren durchgefuhrt ausfuhren ausgefuhrt | effectuer executer mener realiser | realizar ejecutar efectuar llevar_a_cabo | uitvoeren uitgevoerd verrichten
operate run ran handle work use drive drove driven | bedienen bediente betreiben steuern | conduire utiliser faire_fonctionner | operar manejar | bedienen besturen
drive drove driven steer | fahren fuhr gefahren lenken | conduire conduit conduite | conducir conduje conduccion | rijden reed gereden besturen > operate
record document log note register write_down wrote_down keep_records take_notes chart track | dokumentieren dokumentiert dokumentation erfassen erfasst aufzeichnen protokollieren | documenter consigner noter enregistrer | documentar registrar anotar | documenteren vastleggen registreren noteren bijhouden
keep kept maintain hold held manage | fuhren fuhrte gefuhrt pflegen pflegte | tenir tenue tenait gerer | llevar mantener | bijhouden
keep_running kept_running maintain keep_up look_after looked_after service upkeep maintenance care_for run | warten wartete gewartet wartung instandhalten instandhaltung instand_halten pflegen | entretenir entretien maintenance | mantener mantenimiento | onderhouden onderhield onderhoud
keep kept maintain running
update keep_up_to_date kept_up_to_date keep_current refresh maintain keep kept | aktualisieren aktualisiert pflegen | actualiser mettre_a_jour mise_a_jour | actualizar | bijwerken actualiseren
service maintain repair overhaul | warten reparieren | entretenir reparer | mantener reparar | onderhouden
repair fix mend restore_function | reparieren reparierte repariert instandsetzen instandsetzung | reparer reparation | reparar reparacion arreglar | repareren reparatie herstellen
resolve solve fix settle sort_out rectify troubleshoot address clear_up close | losen loste gelost beheben behoben klaren | resoudre resolution regler | resolver solucionar | oplossen opgelost verhelpen
debug fix
install fit fitted set_up put_in mount build_in installation | montieren montiert montierte einbauen einbau eingebaut installieren installiert montage verbauen | installer installation monter montage poser pose | instalar instalacion montar montaje colocar | installeren installatie monteren montage plaatsen plaatsing
set_up configure install establish arrange prepare | einrichten eingerichtet konfigurieren aufbauen | configurer mettre_en_place installer parametrer | configurar montar | instellen inrichten configureren opzetten
assemble put_together mount build fit | zusammenbauen montieren | assembler monter | ensamblar montar | assembleren monteren
connect wire link hook_up | anschliessen verbinden | raccorder brancher | conectar | aansluiten
replace exchange swap change renew new | ersetzen ersetzt austauschen ausgetauscht wechseln | remplacer remplacement changer | reemplazar sustituir cambiar | vervangen
change swap alter adjust adapt modify | andern wechseln umrusten | changer modifier | cambiar modificar | wijzigen veranderen
adjust tune set adapt regulate calibrate | einstellen anpassen | regler ajuster | ajustar | afstellen bijstellen
check inspect examine verify review test monitor control | prufen prufte gepruft uberprufen kontrollieren kontrollierte inspizieren prufung kontrolle | verifier controler controle verification inspecter | comprobar revisar verificar controlar | controleren controle nakijken inspecteren keuren
review check read examine assess evaluate screen vet go_through went_through | prufen sichten durchsehen | examiner relire | revisar examinar | beoordelen
read interpret understand work_from follow | lesen las gelesen | lire lecture interpreter | leer interpretar | lezen
monitor watch observe track supervise_equipment keep_an_eye_on follow check | uberwachen uberwacht beobachten uberwachung | surveiller surveillance suivre suivi | vigilar supervisar controlar seguimiento | bewaken toezicht monitoren volgen
watch monitor guard patrol
track trace follow monitor | verfolgen nachverfolgen | suivre suivi | seguir rastrear | volgen
measure test analyse analyze examine determine gauge characterise | messen mass gemessen vermessen | mesurer mesure | medir medicion | meten gemeten
analyse analyze evaluate study examine interpret assess research analysis | analysieren auswerten wertete_aus analyse auswertung | analyser analyse etudier | analizar analisis evaluar | analyseren analyse
test try trial check verify | testen getestet prufen | tester essai | probar | testen
treat care_for look_after looked_after rehabilitate attend_to | behandeln behandelte behandelt behandlung | traiter soigner | tratar | behandelen
care_for cared_for look_after looked_after nurse tend attend_to took_care_of take_care_of take_care support attend care | betreuen betreute betreut betreuung pflegen pflegte pflege versorgen versorgte versorgt versorgung kummern | soigner soins soin prendre_en_charge s'occuper | cuidar cuidado atender atendia atendi atencion asistir | verzorgen verzorgde verzorging zorgen begeleiden
serve look_after looked_after attend_to wait_on take_care_of took_care_of assist support advise host | bedienen bediente betreuen versorgen | servir accueillir | atender atendia atendi servir | bedienen helpen
serve provide supply cater | bedienen versorgen | servir fournir | servir abastecer | leveren
look_after looked_after manage handle support serve maintain be_responsible_for | betreuen betreute betreuung | s'occuper gerer suivre | gestionar llevar atender | beheren
teach taught instruct give_lessons gave_lessons give_classes educate tutor lecture | unterrichten unterrichtet unterrichtete lehren | enseigner enseignement donner_des_cours | ensenar impartir dar_clases | lesgeven les_geven gaf_les doceren onderwijzen
train instruct teach taught coach show onboard | schulen ausbilden anleiten anleitung einarbeiten einarbeitung schulung | former formation encadrer | formar formacion capacitar | opleiden trainen inwerken begeleiden
onboard induct train_in settle_in | einarbeiten einarbeitung | integrer accueil | incorporar | inwerken
coach mentor guide tutor | betreuen begleiten | accompagner encadrer | orientar | begeleiden begeleidt begeleiding coachen
mark grade correct | korrigieren | corriger | corregir | nakijken corrigeren
plan schedule arrange organise outline draw_up | planen plante geplant planung | planifier planification organiser prevoir | planificar planificacion organizar | plannen planning inplannen
arrange organise schedule set_up book plan coordinate make | organisieren vereinbaren ausrichten | organiser | organizar concertar | regelen afspreken
organise coordinate arrange plan organize | organisieren organisierte organisiert organisation koordinieren koordinierte koordiniert koordination | organiser organisation coordonner coordination | organizar organizacion coordinar coordinacion | organiseren organiseerde coordineren coordinatie
schedule book plan timetable arrange make_appointments | terminieren vereinbaren | planifier prendre | programar agendar concertar | inplannen boeken
book reserve schedule arrange make_bookings | buchen buchte gebucht reservieren | reserver | reservar | boeken reserveren
order purchase buy bought procure source place_orders ordering purchasing reorder | bestellen bestellte bestellt bestellung einkaufen einkauf beschaffen beschaffung | commander commande acheter achat | pedir comprar compra pedidos | bestellen inkopen inkoop
buy bought purchase acquire | kaufen gekauft einkaufen | acheter achat | comprar | kopen gekocht inkopen
sell sold retail vend | verkaufen verkaufte verkauft verkauf vertrieb | vendre vendu vente ventes | vender venta ventas | verkopen verkocht verkoop
advise counsel consult guide recommend inform | beraten beriet beratung | conseiller conseil | asesorar aconsejar asesoramiento | adviseren advies
inform notify tell told update brief let_know advise report | informieren informierte benachrichtigen mitteilen | informer prevenir avertir | informar avisar notificar | informeren melden
answer reply respond handle take took field deal_with dealt_with | beantworten beantwortete antworten annehmen | repondre traiter | responder contestar atender | beantwoorden
handle process deal_with dealt_with manage work_on take_care_of took_care_of attend_to | bearbeiten bearbeitete bearbeitung abwickeln abwicklung erledigen | traiter traitement gerer | gestionar tramitar tratar | afhandelen verwerken behandelen
process handle take took collect accept do prepare run | verarbeiten abwickeln | traiter | procesar | verwerken
process prepare handle do keep_books
take took collect accept receive | nehmen annehmen kassieren | prendre encaisser | cobrar tomar | aannemen innen
receive get got win won earn be_awarded was_awarded accept | erhalten erhielt bekommen | recevoir recu obtenir obtenu | recibir obtener | ontvangen kregen behalen
escalate pass_on passed pass hand_over forward refer transfer | weiterleiten weitergeben ubergeben | transmettre transferer | derivar transferir | doorverwijzen doorgeven
file submit lodge send sent register hand_in declare | einreichen abgeben anmelden | deposer soumettre declarer | presentar tramitar | indienen aangeven
file archive sort organise organize arrange store | ablegen archivieren | classer archiver archivage | archivar archivo | archiveren
sort arrange classify organise | sortieren sortierte sortierung | trier tri | clasificar ordenar | sorteren
pick collect gather fetch select pack | kommissionieren kommissionierung | preparer_les_commandes picking | preparar_pedidos | orderpicken verzamelen
pack package wrap | verpacken packen | emballer conditionner | embalar empaquetar | inpakken verpakken
load stow | laden beladen | charger chargement | cargar carga | laden beladen
unload offload discharge | entladen | decharger dechargement | descargar descarga | lossen
deliver distribute drop_off bring brought transport ship supply | liefern lieferte ausliefern zustellen auslieferung | livrer livraison | entregar repartir reparto entrega | bezorgen leveren afleveren
transport move haul carry deliver ship | transportieren befordern | transporter | transportar | vervoeren
ship send sent dispatch forward | versenden verschicken | expedier envoyer | enviar | verzenden
clean tidy wash sanitise scrub | reinigen reinigte putzen reinigung saubern | nettoyer nettoyage | limpiar limpieza | schoonmaken reinigen poetsen
wash bathe clean | waschen wusch korperpflege | laver toilette | lavar asear | wassen
feed fed eat eating meals | futtern essen | nourrir | alimentar | voeden eten
help assist support aid assistance | helfen half geholfen unterstutzen unterstutzte unterstutzt unterstutzung mithelfen | aider aide aidait assister assistance soutenir appuyer appui | ayudar ayude ayudaba ayuda apoyar apoyo asistir | helpen hielp geholpen ondersteunen ondersteuning assisteren meehelpen
participate take_part took_part taken_part be_involved was_involved contribute join support assist help | teilnehmen mitwirken wirkte_mit mitarbeit mitgearbeitet mitarbeiten beteiligt beteiligung mitwirkung mithilfe | participer participation participe contribuer contribution | participar participacion participe colaborar | deelnemen meewerken bijdragen meegewerkt
collaborate cooperate work_with worked_with work_together worked_together partner liaise team_up cooperation | zusammenarbeiten zusammenarbeit zusammengearbeitet arbeitete_mit kooperieren | collaborer collaboration travailler_avec | colaborar colaboracion trabajar_con | samenwerken samenwerking werkte_samen
contribute help support
manage lead led head direct supervise oversee oversaw overseen be_in_charge in_charge | leiten leitete leitet geleitet leitung fuhren fuhrte gefuhrt fuhrung verantworten beaufsichtigen | diriger dirige dirigeait gerer gere encadrer encadrement superviser piloter responsable_de | dirigir dirigi dirigia gestionar liderar lidere supervisar encabezar coordinar_equipo | leiden leidde geleid leidt aansturen aansturing leidinggeven managen
own responsible_for be_responsible_for was_responsible_for accountable_for take_responsibility in_charge_of manage lead oversee be_in_charge hold_responsibility | verantworten verantwortete verantwortlich_fur verantwortung zustandig_fur | responsable_de charge_de chargee_de en_charge | responsable_de encargado encargada a_cargo | verantwoordelijk_voor verantwoordelijk
supervise oversee oversaw overseen manage lead led monitor_staff direct | beaufsichtigen anleiten fuhren fuhrung | superviser encadrer | supervisar | toezien aansturen
found establish set_up launch start create | grunden grundete gegrundet aufbauen | fonder creer | fundar crear | oprichten opgericht
start begin began begun launch introduce | beginnen starten | commencer demarrer lancer | empezar comenzar iniciar | beginnen starten
introduce roll_out rollout launch implement introduction implementation deployment | einfuhren einfuhrung eingefuhrt | introduire deployer deploiement lancement | introducir implantar implantacion lanzamiento | invoeren invoering implementeren uitrol
move migrate transfer shift port relocate convert migration | migrieren umziehen verlagern uberfuhren | migrer migration deplacer | migrar mover trasladar | migreren verhuizen
reduce cut lower decrease shorten lessen shrink bring_down brought_down fall fell fallen | senken senkte gesenkt reduzieren reduzierte verringern verkurzen | reduire reduction diminuer baisser | reducir reduccion disminuir bajar | verminderen verlagen verlaagde terugbrengen verkorten
increase raise grow grew grown rise rose risen boost go_up went_up go_from went_from | steigern gesteigert steigerte erhohen erhohte steigen stieg wachsen wuchs | augmenter augmentation hausse croitre | aumentar incrementar crecer subir | verhogen verhoogde stijgen steeg groeien
measure measurement take_measurements
lend loan issue hand_out | verleihen ausleihen | preter | prestar | uitlenen
do_by_hand
babysit mind_children | babysitten
fall fell fallen go_from went_from drop decline decrease go_down went_down | fallen fiel sinken sank | baisser chuter | caer bajar | dalen daalde
improve better enhance upgrade | verbessern verbesserte verbesserung optimieren | ameliorer amelioration optimiser | mejorar mejora optimizar | verbeteren verbetering
reach meet met hit achieve attain fulfil fulfill make made | erreichen erreichte erfullen | atteindre atteint remplir | alcanzar cumplir lograr | halen haalde behalen bereiken
exceed surpass beat outperform go_beyond | ubertreffen ubertraf | depasser | superar | overtreffen
win won gain secure acquire | gewinnen gewann | gagner remporter | ganar conseguir | winnen
recruit hire find found enlist attract take_on | anwerben gewinnen einstellen rekrutieren | recruter embaucher | reclutar contratar captar | werven aannemen
interview question survey talk_to spoke_to | befragen interviewen | interroger | entrevistar | interviewen
present show demonstrate report give_presentations explain share | prasentieren prasentierte vorstellen vorgestellt zeigen | presenter montrer | presentar mostrar | presenteren tonen
show demonstrate present display guide | zeigen vorfuhren | montrer faire_visiter | mostrar ensenar | laten_zien rondleiden
explain describe clarify | erklaren | expliquer | explicar | uitleggen
report be_accountable answer_to | berichten | rendre_compte | reportar informar | rapporteren
publish release issue post | veroffentlichen publizieren | publier publication | publicar | publiceren
post publish write
edit revise correct proofread | redigieren bearbeiten lektorieren | corriger editer relire | editar corregir | redigeren
translate translation | ubersetzen ubersetzte ubersetzung | traduire traduction | traducir traduccion | vertalen vertaling
interpret translate_orally | dolmetschen | interpreter | interpretar | tolken
speak spoke spoken talk communicate converse | sprechen sprach gesprochen | parler | hablar | spreken
welcome greet receive host | empfangen begrussen | accueillir accueil accueillait recevoir | recibir acoger acogida | ontvangen verwelkomen
design lay_out illustrate > create
photograph take_photos took_photos take_pictures took_pictures shoot_photos | fotografieren | photographier | fotografiar | fotograferen
film record shoot shot video | filmen | filmer | filmar grabar | filmen
draw sketch | zeichnen | dessiner | dibujar | tekenen
paint coat | streichen malen lackieren | peindre | pintar | schilderen
weld join_metal welding | schweissen schweisste geschweisst | souder soudure soudage | soldar soldadura | lassen gelast
solder | loten | souder braser | soldar | solderen
cut trim | schneiden schnitt geschnitten | couper coupe | cortar corte | knippen snijden
colour color dye tint | farben | colorer colorier coloration | tenir colorear | kleuren verven
sew stitch | nahen | coudre | coser | naaien
machine | zerspanen | usiner | mecanizar | verspanen
mill | frasen | fraiser | fresar | frezen > machine
turn | drehen | tourner | tornear | draaien > machine
drill bore | bohren | percer | taladrar | boren
dig excavate | graben ausheben | creuser | cavar excavar | graven
plant sow | pflanzen saen | planter semer | plantar sembrar | planten zaaien
harvest pick reap | ernten | recolter | cosechar recolectar | oogsten
milk | melken molk | traire | ordenar_vacas | melken
deploy release ship roll_out put_into_production | ausrollen bereitstellen | deployer | desplegar | uitrollen
host operate
automate script | automatisieren | automatiser | automatizar | automatiseren
integrate connect link combine | integrieren anbinden | integrer | integrar | integreren
back_up backup save copy | sichern | sauvegarder | respaldar | back-uppen
reset restore | zurucksetzen | reinitialiser | restablecer | resetten
support help_customers assist serve attend_to | unterstutzen betreuen | accompagner | dar_soporte atender | ondersteunen
calculate compute work_out cost | berechnen kalkulieren kalkulation | calculer | calcular | berekenen
estimate quote | schatzen | estimer chiffrer | presupuestar estimar | schatten begroten
budget plan_costs | budgetieren | budgeter | presupuestar | begroten
reconcile match balance settle | abstimmen abgleichen | rapprocher rapprochement | conciliar conciliacion | afstemmen
balance reconcile cash_up count | abrechnen kassensturz | | cuadrar | opmaken
invoice bill charge | fakturieren abrechnen rechnungen_stellen | facturer facturation | facturar facturacion | factureren facturatie
pay settle remit | zahlen bezahlen | payer | pagar | betalen
open set_up start | eroffnen | ouvrir ouverture | abrir | openen
close shut finish complete | schliessen abschliessen | fermer cloturer | cerrar | sluiten
finish complete conclude graduate | abschliessen abgeschlossen beenden | terminer achever | terminar completar acabar | afronden afmaken
complete do did finish take took attend pass passed | absolvieren absolvierte abgeschlossen | suivre effectuer | completar realizar cursar | volgen afronden
learn learnt study train pick_up acquire take_a_course took_a_course attended_a_course course | lernen gelernt erlernen | apprendre appris formation | aprender aprendido formacion | leren geleerd
attend take_part go_to went_to visit participate | besuchen teilnehmen | assister suivre | asistir acudir | bijwonen volgen
take_photos photograph
study studied read | studieren studierte studium | etudier etudes | estudiar estudios | studeren studie
research investigate study explore enquire | forschen recherchieren untersuchen | rechercher recherche enqueter | investigar investigacion | onderzoeken onderzoek
investigate examine look_into looked_into inquire | untersuchen ermitteln | enqueter | investigar | onderzoeken
assess evaluate appraise judge rate | bewerten beurteilen einschatzen | evaluer evaluation | evaluar valorar | beoordelen
diagnose identify find found detect | diagnostizieren feststellen | diagnostiquer | diagnosticar | diagnosticeren
find found discover identify spot detect locate | finden fand gefunden entdecken | trouver detecter | encontrar detectar | vinden vond gevonden
identify determine recognise spot detect pinpoint | ermitteln identifizieren erkennen | identifier | identificar | identificeren
report notify flag raise tell told | melden | signaler | avisar comunicar | melden
use used utilise utilize apply employ work_with worked_with leverage operate experience | nutzen nutzte verwenden verwendet einsetzen eingesetzt anwenden benutzen einsatz | utiliser utilisation employer | usar utilizar utilizacion emplear | gebruiken gebruikte gebruik
know knew knowledge familiar | kennen kenntnis kenntnisse | connaitre connaissance connaissances | conocer conocimiento conocimientos | kennen kennis
wear wore | tragen | porter | llevar | dragen
wash do_laundry launder
guard protect secure watch_over patrol | bewachen sichern schutzen | surveiller proteger | vigilar proteger | bewaken beveiligen
patrol do_rounds make_rounds | patrouillieren rundgange bestreifen | patrouiller rondes | patrullar rondas | surveilleren
issue hand_out give_out provide produce | ausstellen ausgeben | delivrer emettre | emitir expedir | uitgeven afgeven
provide offer give gave supply deliver | bieten anbieten bereitstellen leisten | fournir offrir proposer assurer | ofrecer proporcionar prestar | bieden leveren verlenen
supply deliver provide | liefern | fournir approvisionner | suministrar abastecer | leveren
stock fill restock shelve replenish stack fill_shelves | einraumen auffullen | mettre_en_rayon mise_en_rayon remplir approvisionner | reponer reposicion | vakkenvullen aanvullen bijvullen
count take_stock stocktake inventory | zahlen inventur | compter inventaire | contar inventario | tellen
negotiate bargain | verhandeln verhandelte | negocier negociation | negociar negociacion | onderhandelen
approve sign_off authorise | genehmigen freigeben | approuver valider | aprobar | goedkeuren
represent act_for stand_for | vertreten | representer | representar | vertegenwoordigen
rent let lease hire_out | vermieten | louer location | alquilar | verhuren
host moderate facilitate run lead_sessions | moderieren | animer animation | moderar | modereren
entertain amuse | unterhalten | divertir | entretener | vermaken
accompany escort go_with went_with | begleiten begleitete | accompagner | acompanar acompano | begeleiden
dress clothe get_dressed dressing | ankleiden anziehen | habiller | vestir | aankleden
hang hung put_up | aufhangen | accrocher | colgar | ophangen
own have had possess | besitzen | posseder | tener poseer | bezitten
gain acquire build_up get got collect | sammeln gewinnen | acquerir | adquirir | opdoen
win_award receive_award award
answer_phone take_calls took_calls handle_calls answer_calls
sign contract
communicate correspond exchange | kommunizieren | communiquer | comunicar | communiceren
transcribe type | tippen abtippen | transcrire saisir | transcribir | typen
enter input key_in type data_entry | eingeben erfassen | saisir saisie | introducir | invoeren
sample test taste
ensure make_sure made_sure see_to_it guarantee
lead led give gave given guide guided run ran hold held conduct teach taught
raise collect fundraise gather | sammeln | collecter | recaudar | inzamelen
`
