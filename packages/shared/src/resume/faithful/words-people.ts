/**
 * What people are called at work. Unlike other words these must meet a name of the person’s own work: who assisted a manager
 * was none. The words of one line may stand for one another.
 */
export const ROLES = `
nurse rn registered_nurse staff_nurse | krankenpfleger krankenschwester pflegefachkraft pflegefachfrau pflegefachmann pfleger gesundheits-_und_krankenpfleger krankenpflegerin | infirmier infirmiere | enfermero enfermera | verpleegkundige verpleger
registered_nurse rn
care_assistant carer caregiver care_worker healthcare_assistant nursing_assistant | pflegehelfer pflegeassistent altenpflegehelfer | aide-soignant aide-soignante | auxiliar_de_enfermeria cuidador | verzorgende
doctor physician medic | arzt arztin | medecin docteur | medico | arts dokter
pharmacist | apotheker | pharmacien | farmaceutico | apotheker
technician | techniker | technicien | tecnico | technicus
physiotherapist physio physical_therapist | physiotherapeut physiotherapeutin | kinesitherapeute | fisioterapeuta | fysiotherapeut
teacher schoolteacher educator instructor | lehrer lehrerin lehrkraft | enseignant enseignante professeur | profesor profesora maestro docente | leraar leerkracht docent
teaching_assistant teacher's_aide classroom_assistant teacher's_assistant aide classroom_aide learning_support_assistant | schulbegleiter | avs aesh | auxiliar_de_aula | onderwijsassistent
nursery_nurse nursery_teacher childcare_worker early_years_practitioner | erzieher erzieherin | puericultrice educatrice | educador_infantil | pedagogisch_medewerker
postdoc postdoctoral_researcher postdoctoral_fellow post-doc | postdoc > researcher
firefighter fireman | feuerwehrmann | pompier | bombero | brandweerman
paramedic ambulance_technician | sanitater notfallsanitater | ambulancier | paramedico | ambulanceverpleegkundige
police_officer policeman | polizist | policier | policia | politieagent
soldier | soldat | soldat | soldado | soldaat
baker | backer | boulanger | panadero | bakker
butcher | metzger fleischer | boucher | carnicero | slager
painter decorator | maler | peintre | pintor | schilder
bricklayer mason | maurer | macon | albanil | metselaar
auditor | wirtschaftsprufer | auditeur | auditor | accountant
lecturer professor | dozent professor | professeur | profesor_universitario | docent hoogleraar
pharmacy_assistant
vet veterinarian | tierarzt | veterinaire | veterinario | dierenarts
midwife | hebamme | sage-femme | matrona | verloskundige
dentist | zahnarzt | dentiste | dentista | tandarts
optician | optiker | opticien | optico | opticien
beautician cosmetician | kosmetiker | estheticien | esteticista | schoonheidsspecialist
porter caretaker janitor | hausmeister | concierge gardien | conserje portero | conciërge
babysitter childminder nanny | babysitter kindermadchen > babysit
lifeguard | rettungsschwimmer
librarian | bibliothekar
roofer | dachdecker
tailor seamstress | schneider
tutor | nachhilfelehrer | tuteur | tutor | bijlesdocent
manufacturer maker producer | hersteller | fabricant | fabricante | fabrikant
developer programmer software_developer coder | entwickler programmierer softwareentwickler entwicklerin | developpeur developpeuse programmeur | desarrollador programador desarrolladora | ontwikkelaar programmeur > develop
software_engineer > developer
engineer | ingenieur ingenieurin | ingenieur ingenieure | ingeniero ingeniera | ingenieur
architect | architekt | architecte | arquitecto | architect
analyst | analyst | analyste | analista | analist
scientist | wissenschaftler | scientifique | cientifico | wetenschapper
researcher research_scientist research_associate | forscher | chercheur | investigador | onderzoeker > research
administrator admin system_administrator sysadmin systems_administrator | administrator | administrateur | administrador | beheerder
clerk office_clerk administrator | sachbearbeiter burokraft sachbearbeiterin | employe_de_bureau agent_administratif | administrativo administrativa auxiliar_administrativo auxiliar oficinista | administratief_medewerker
bank_clerk bank_teller bank_employee teller | bankkaufmann bankkauffrau | employe_de_banque | empleado_de_banca | bankmedewerker
assistant aide helper | assistent assistentin assistenz | assistant assistante | asistente auxiliar ayudante | assistent
secretary personal_assistant pa administrative_assistant office_assistant | sekretar sekretarin | secretaire | secretario secretaria | secretaresse
receptionist front_desk_clerk front_desk front-desk_agent front_desk_receptionist | rezeptionist empfangskraft rezeptionistin | receptionniste hotesse_d'accueil | recepcionista | receptionist receptioniste
bookkeeper accounts_clerk accounting_clerk | buchhalter buchhalterin | aide-comptable comptable | contable tenedor_de_libros | boekhouder
accountant | buchhalter buchhalterin | comptable | contable | accountant boekhouder
cashier checkout_assistant till_operator checkout_operator | kassierer kassiererin | caissier caissiere hotesse_de_caisse | cajero cajera | caissiere kassamedewerker
salesperson sales_assistant shop_assistant sales_associate sales_representative sales_rep salesman saleswoman retail_assistant seller | verkaufer verkauferin verkaufsberater | vendeur vendeuse | vendedor vendedora dependiente | verkoper verkoopster winkelmedewerker > sell
consultant adviser advisor | berater beraterin | conseiller conseillere consultant | asesor consultor | adviseur consultant > advise
agent representative | agent | agent | agente | agent
customer_service_agent customer_service_representative customer_support_agent | kundenberater | teleconseiller | agente_de_atencion_al_cliente | klantenservicemedewerker
estate_agent realtor real_estate_agent | immobilienmakler makler | agent_immobilier | agente_inmobiliario | makelaar
manager | manager leiter | responsable manager gestionnaire | gerente responsable jefe encargado | manager
branch_manager store_manager | filialleiter filialleiterin | directeur_d'agence | director_de_sucursal | filiaalmanager
supervisor foreman overseer | vorarbeiter aufseher | superviseur contremaitre | supervisor capataz | voorman leidinggevende
director | direktor | directeur directrice | director directora | directeur
head leader chief | leiter leiterin chef | chef responsable | jefe jefa | hoofd leider
lead leader | leitung | responsable | lider | lead
team_leader team_lead | teamleiter | chef_d'equipe | jefe_de_equipo lider_de_equipo | teamleider
coordinator co-ordinator organiser | koordinator koordinatorin | coordinateur coordinatrice | coordinador coordinadora | coordinator
officer | beauftragter | agent | oficial | medewerker
product_manager product_owner | produktmanager | chef_de_produit | jefe_de_producto | productmanager
project_manager | projektleiter projektmanager | chef_de_projet | jefe_de_proyecto | projectleider projectmanager
project_engineer | projektingenieur
owner proprietor | inhaber eigentumer | proprietaire gerant | propietario | eigenaar
founder co-founder | grunder | fondateur | fundador | oprichter
chef | koch kuchenchef | chef | chef | chef-kok > cook
cook | koch kochin | cuisinier cuisiniere | cocinero cocinera | kok > cook
chef > cook
commis_chef commis junior_chef > chef
sous_chef deputy_chef > chef
chef_de_partie section_chef station_chef > chef
waiter waitress server waiting_staff | kellner kellnerin servicekraft bedienung | serveur serveuse | camarero camarera mesero | ober serveerster kelner > serve
bartender barman barista | barkeeper | barman | barman camarero | barman
housekeeper room_attendant cleaner chambermaid room_cleaner | zimmermadchen reinigungskraft | femme_de_chambre agent_d'entretien | camarera_de_piso limpiador | schoonmaker kamermeisje > clean
driver | fahrer fahrerin | chauffeur conducteur | conductor chofer | chauffeur bestuurder > drive
bus_driver bus_operator > driver
lorry_driver truck_driver hgv_driver | lkw-fahrer berufskraftfahrer kraftfahrer | chauffeur_routier chauffeur_poids_lourd | camionero | vrachtwagenchauffeur > driver
postman postwoman mail_carrier postal_worker letter_carrier | brieftrager postbote zusteller | facteur | cartero | postbode
flight_attendant cabin_crew steward stewardess air_steward air_hostess | flugbegleiter | hotesse_de_l'air steward | azafata auxiliar_de_vuelo | steward
guard security_guard security_officer watchman | wachmann sicherheitskraft | agent_de_securite vigile | vigilante guardia | beveiliger > guard
welder | schweisser | soudeur | soldador | lasser > weld
electrician | elektriker elektroniker | electricien | electricista | elektricien
plumber pipefitter plumbing_engineer | klempner installateur anlagenmechaniker | plombier | fontanero | loodgieter
carpenter joiner woodworker | tischler schreiner zimmermann | menuisier charpentier | carpintero | timmerman
mechanic car_mechanic motor_mechanic vehicle_mechanic auto_mechanic | mechaniker kfz-mechatroniker | mecanicien | mecanico | monteur automonteur > repair
fitter installer | monteur monteurin | monteur installateur | montador instalador | monteur
operator machine_operator | maschinenbediener bediener anlagenfuhrer | operateur conducteur_de_machine | operario operador | operator
operative worker labourer laborer hand employee | arbeiter hilfskraft mitarbeiter | ouvrier | operario obrero peon | arbeider medewerker
warehouse_operative warehouse_worker warehouse_assistant warehouse_employee | lagerist lagerarbeiter lagermitarbeiter | magasinier agent_logistique | mozo_de_almacen | magazijnmedewerker
farm_worker farmhand farm_hand agricultural_worker farm_labourer | landarbeiter | ouvrier_agricole | trabajador_agricola | landarbeider
farmer | landwirt bauer | agriculteur | agricultor | boer
gardener landscaper | gartner | jardinier | jardinero | tuinman hovenier
florist flower_arranger | florist | fleuriste | florista | bloemist
hairdresser hair_stylist stylist barber | friseur friseurin | coiffeur coiffeuse | peluquero peluquera | kapper
designer | designer gestalter | designer concepteur | disenador disenadora | ontwerper designer > design
graphic_designer | grafikdesigner grafiker | graphiste | disenador_grafico | grafisch_ontwerper
journalist reporter | journalist | journaliste | periodista | journalist
editor | redakteur | redacteur redactrice | editor redactor | redacteur
author writer co-author coauthor | autor | auteur autrice | autor escritor | auteur schrijver
co-author coauthor co-authored coauthored co-wrote cowrote
translator | ubersetzer ubersetzerin | traducteur traductrice | traductor traductora | vertaler > translate
interpreter | dolmetscher | interprete | interprete | tolk
paralegal legal_assistant | rechtsanwaltsfachangestellte | assistant_juridique | asistente_juridico | juridisch_medewerker
lawyer solicitor attorney barrister | anwalt rechtsanwalt | avocat avocate | abogado abogada | advocaat
inspector examiner checker | prufer inspektor kontrolleur | inspecteur controleur | inspector | inspecteur controleur > inspect
laboratory_assistant lab_assistant laboratory_technician lab_technician | laborant laborantin laborassistent | laborantin technicien_de_laboratoire | auxiliar_de_laboratorio | laborant laboratoriummedewerker
intern trainee work_placement_student | praktikant praktikantin | stagiaire | becario pasante | stagiair
apprentice trainee | lehrling azubi auszubildender | apprenti apprentie | aprendiz | leerling
volunteer | freiwilliger ehrenamtlicher | benevole | voluntario voluntaria | vrijwilliger
scrum_master | scrum_master
student | student werkstudent studentin | etudiant etudiante | estudiante | student
buyer purchaser procurement_officer | einkaufer | acheteur | comprador | inkoper > buy
planner scheduler | planer | planificateur | planificador | planner > plan
recruiter | recruiter | recruteur | reclutador | recruiter > recruit
marketer marketing_specialist | marketer
specialist | spezialist fachkraft | specialiste | especialista | specialist
controller | controller | controleur_de_gestion | controller | controller
purser chief_purser
coach | trainer | coach | entrenador | coach
trainer instructor | trainer ausbilder | formateur formatrice | formador | trainer
socialworker social_worker | sozialarbeiter | travailleur_social assistant_social | trabajador_social | maatschappelijk_werker
photographer | fotograf | photographe | fotografo | fotograaf > photograph
dispatcher disponent | disponent
`
