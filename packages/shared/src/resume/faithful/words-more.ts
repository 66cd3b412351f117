/** More words for things, in the same form: events, qualifications, qualities, companies. */
export const MORE_THINGS = `
photo photograph picture image photos pictures | foto bild | photo image | foto imagen | foto
picture painting artwork | bild gemalde | tableau | cuadro | schilderij
poster placard | plakat | affiche | cartel | poster
flyer leaflet brochure pamphlet | flyer broschure prospekt | depliant prospectus brochure | folleto | folder flyer
poster > print_materials
flyer > print_materials
menu > print_materials
brochure > print_materials
menu menu_card | speisekarte menu | carte menu | carta menu | menu kaart
print_materials printed_materials print_media
newsletter mailing | newsletter rundbrief | lettre infolettre newsletter | boletin | nieuwsbrief
instagram > social_media
facebook > social_media
tiktok > social_media
linkedin > social_media
twitter > social_media
social_media social_networks | soziale_medien | reseaux_sociaux | redes_sociales | sociale_media
article story piece | artikel beitrag | article | articulo | artikel
paper publication article | veroffentlichung artikel | publication article | articulo publicacion | publicatie artikel
manual handbook instructions guide | handbuch anleitung | manuel notice | manual | handleiding
guide help_article how-to tutorial manual
listing advert ad advertisement | anzeige inserat | annonce | anuncio | advertentie
trade_fair fair exhibition trade_show expo | messe | salon foire | feria | beurs
exhibition exhibit show | ausstellung | exposition | exposicion | tentoonstelling
event function occasion | veranstaltung event | evenement | evento | evenement
concert gig performance | konzert | concert | concierto | concert
light lighting lights | licht beleuchtung | lumiere eclairage | luz iluminacion | licht verlichting
sound audio | ton | son | sonido | geluid
bouquet flower_arrangement | strauss | bouquet | ramo | boeket
starter appetiser appetizer hors_d'oeuvre | vorspeise | entree | entrante | voorgerecht
dessert sweet pudding | nachtisch dessert nachspeise | dessert | postre | nagerecht dessert
main main_course main_dish | hauptgericht hauptspeise | plat | plato_principal | hoofdgerecht
cover covers | gedeck | couvert | cubierto comensal | couvert
meal dish food | gericht speise essen mahlzeit | repas plat | comida plato | maaltijd gerecht
table tables | tisch | table | mesa | tafel
baked_goods bread pastries bread_and_pastries | backwaren | pain viennoiserie | pan bolleria | brood gebak
trainee_programme training_programme
wedding marriage | hochzeit | mariage | boda | bruiloft
hair | haar haare | cheveux | pelo cabello | haar
damage damages breakage defect | schaden | dommage degat | dano desperfecto | schade
accident incident injury | unfall | accident | accidente | ongeval
incident event occurrence | vorfall | incident | incidente | incident
award prize distinction | auszeichnung preis | prix distinction | premio galardon | prijs onderscheiding
certificate certification certified | zertifikat bescheinigung zertifiziert zertifizierung | certificat certifie certification attestation | certificado titulo certificacion | certificaat gecertificeerd diploma
first_aid | erste_hilfe ersthelfer | premiers_secours secourisme | primeros_auxilios | ehbo
degree > qualification
bachelor's bachelor bachelor's_degree bachelors undergraduate_degree bachelor_degree | bachelor | licence | grado | bachelor > degree
bsc b.sc. b.sc bachelor_of_science bs | | | | > bachelor
ba b.a. bachelor_of_arts | | | | > bachelor
beng b.eng. bachelor_of_engineering > bachelor
llb bachelor_of_laws > bachelor
master's master's_degree masters master_degree | master masterabschluss | master mastere | master maestria | master > degree
msc m.sc. m.sc master_of_science ms > master's
ma m.a. master_of_arts > master's
mba master_of_business_administration > master's
meng m.eng. master_of_engineering > master's
phd ph.d. doctorate doctoral_degree dphil doctor_of_philosophy | promotion doktor dr. | doctorat | doctorado | doctoraat promotie > degree
diploma | diplom | diplome | diploma | diploma > qualification
a-levels a-level | abitur | baccalaureat bac | bachillerato | vwo havo
nvq vocational_qualification | berufsausbildung ausbildung | cap bts | ciclo_formativo | mbo
with_honours honours hons
native mother_tongue first_language native_speaker native-level native_language | muttersprache muttersprachler | langue_maternelle natif | nativo lengua_materna | moedertaal
level levels proficiency | niveau stufe | niveau | nivel | niveau
category class type | klasse kategorie | categorie | categoria clase | categorie klasse
language | sprache | langue | idioma lengua | taal
technical engineering technology | technisch | technique | tecnico | technisch
financial finance | finanziell finanzen | financier finance | financiero finanzas | financieel financien
legal law judicial | rechtlich juristisch recht | juridique droit | juridico legal derecho | juridisch recht
medical clinical | medizinisch | medical | medico | medisch
electrical electric electricity | elektrisch elektro | electrique | electrico | elektrisch
mechanical | mechanisch | mecanique | mecanico | mechanisch
structural structure | statisch | structurel | estructural | constructief
calculation computation sum | berechnung | calcul | calculo | berekening
local nearby regional_local | lokal ortlich | local locale locaux | local | lokaal plaatselijk
regional | regional | regional | regional | regionaal
small little minor | klein | petit | pequeno | klein
big large major | gross | grand gros | grande | groot
new brand_new | neu | nouveau nouvel nouvelle | nuevo | nieuw
young junior | jung | jeune | joven | jong
own personal | eigen | propre | propio | eigen
monthly_accounts management_accounts
company business firm enterprise organisation organization employer companies businesses firms | firma unternehmen betrieb | entreprise societe | empresa compania | bedrijf onderneming
small_business small_company sme small_firm | kleinunternehmen | pme | pyme | mkb
business corporate commercial b2b company | geschaftlich gewerblich | professionnel | empresarial comercial | zakelijk
agency bureau office | agentur buro | agence | agencia | bureau
office bureau workplace | buro | bureau | oficina | kantoor
furniture furnishings | mobel | meubles mobilier | muebles mobiliario | meubels
north northern | norden nordlich | nord | norte | noorden
south southern | suden sudlich | sud | sur | zuiden
east eastern | osten ostlich | est | este | oosten
west western | westen westlich | ouest | oeste | westen
england english | england | angleterre | inglaterra | engeland
sachsen saxony sachsisch saxon | sachsen sachsisch sachsische sachsischen
customer_service customer_support client_service customer_care help_desk service_desk | kundenservice kundendienst kundenbetreuung | service_client service_clientele | atencion_al_cliente | klantenservice
human_resources hr personnel people_operations | personalwesen personal personalabteilung | ressources_humaines rh | recursos_humanos rrhh | personeelszaken hr
job_application application applications candidacy cv | bewerbung | candidature | candidatura solicitud | sollicitatie
interview conversation interviews | gesprach interview vorstellungsgesprach | entretien | entrevista | gesprek interview
job post position vacancy employment work | stelle job arbeit | poste emploi | puesto empleo | baan functie
shift_work shifts
quality_control quality_assurance qc qa quality_inspection | qualitatskontrolle qualitatssicherung | controle_qualite | control_de_calidad | kwaliteitscontrole
quality quality_control
dimension measurement size | mass abmessung | dimension cote | dimension medida | afmeting
scrap waste rejects | ausschuss | rebut | desecho chatarra | uitval afval
injection_moulding injection_molding | spritzguss | injection | inyeccion | spuitgieten
moulding molding
production manufacturing | produktion fertigung | production fabrication | produccion fabricacion | productie fabricage
line production_line assembly_line | linie fertigungslinie | ligne chaine | linea | lijn
shipment delivery consignment freight cargo shipping | sendung lieferung fracht | expedition envoi | envio | zending
delay lateness | verspatung verzogerung | retard | retraso | vertraging
late delayed | verspatet | retarde | retrasado | laat
import | import einfuhr | importation | importacion | import
export | export ausfuhr | exportation | exportacion | export
declaration filing | erklarung anmeldung | declaration | declaracion | aangifte
customs | zoll | douane | aduana | douane
tax taxes vat | steuer | impot taxe tva | impuesto iva | belasting btw
vat > tax
return returns filing
annual_accounts year-end_accounts year_end financial_statements year-end year-end_closing annual_closing | jahresabschluss | cloture bilan | cierre_anual cuentas_anuales | jaarrekening
safety security | sicherheit | securite | seguridad | veiligheid
briefing instruction talk | einweisung | consigne | instruccion | instructie
short-haul short_haul short_distance
long-haul long_haul
fence | zaun | cloture | valla | hek
field area domain | bereich gebiet | domaine | campo ambito | gebied
hearing court_hearing trial | verhandlung | audience | audiencia juicio | zitting
lawyer solicitor attorney | anwalt rechtsanwalt | avocat | abogado | advocaat
back-care back_care | rucken ruckenschule
surgery operation operative | operation chirurgie | chirurgie operation | cirugia operacion | operatie chirurgie
after following post | nach | apres | tras despues | na
knee | knie | genou | rodilla | knie
hip | hufte | hanche | cadera | heup
handwriting written
staff_database employee_database personnel_database
up_to_date current updated
board_of_directors board
roadmap product_roadmap
conversion conversion_rate
user_acceptance_test uat user_acceptance_testing user_acceptance_tests
unit_test unit_testing unit_tests
rest restful rest_api
e-learning online_learning elearning
home_care domiciliary_care
night_club club
dementia alzheimer's | demenz | demence | demencia | dementie
autism autistic autistic_spectrum
special_needs additional_needs sen
menu_planning menu
weekly_menu menu
fish seafood | fisch | poisson | pescado | vis
meat | fleisch | viande | carne | vlees
wheelchair | rollstuhl | fauteuil_roulant | silla_de_ruedas | rolstoel
self-employed freelance self_employed freelancer independent self-employment | selbststandig freiberuflich selbstandig | independant freelance a_son_compte | autonomo | zelfstandig zzp
alone independently on_my_own on_one's_own by_myself solo single-handed autonomously unaided | allein selbststandig eigenstandig | seul autonome | solo autonomo | zelfstandig alleen
together jointly side_by_side in_cooperation with | zusammen gemeinsam | ensemble conjointement | juntos conjuntamente | samen gezamenlijk
part-time part_time | teilzeit | temps_partiel | media_jornada tiempo_parcial | deeltijd parttime
full-time full_time | vollzeit | temps_plein | jornada_completa tiempo_completo | voltijd fulltime
early_years early_childhood preschool
charity nonprofit non-profit fundraising
run race
e-mail_support email_support
phone_support telephone_support
container containers | container | conteneur | contenedor | container
container_orchestration orchestration
kubernetes > container_orchestration orchestration container
docker > container
orthopaedic orthopedic
paediatric pediatric
labour labor
centre center
programme program
shopping_centre mall shopping_center shopping_mall | einkaufszentrum | centre_commercial | centro_comercial | winkelcentrum
e-commerce online_retail online_shop online_sales
retail shop sales trade | einzelhandel | commerce_de_detail | comercio_minorista | detailhandel
hospitality gastronomy catering | gastronomie | hotellerie restauration | hosteleria | horeca
number count quantity amount volume | anzahl menge zahl | nombre quantite | numero cantidad | aantal
rate ratio share percentage | rate quote anteil | taux part | tasa porcentaje | percentage
percent per_cent percentage_point percentage_points
half fifty_per_cent
several multiple many numerous various different lots_of a_number_of a_range_of | mehrere viele verschiedene diverse | plusieurs nombreux divers differents | varios muchos diversos distintos | meerdere veel verschillende diverse
some a_few few | einige wenige | quelques | algunos | enkele
basic elementary basics fundamentals beginner rudimentary | grundkenntnisse grundlegend grundlagen | notions bases elementaire debutant | basico nociones basicos elemental | basis basiskennis beginner
advanced | fortgeschritten | avance | avanzado | gevorderd
good solid | gut gute guten | bon bonne bonnes | bueno buen buena | goed goede
private private_customers individuals private_individuals | privat privatkunden | particuliers prive | particulares privado | particulieren prive
`
