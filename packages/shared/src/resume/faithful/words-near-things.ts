/** Things, people and times that rewriting names with another word, as in words-doing.ts. */
export const NEAR_THINGS = `
drop delivery stop
cover guest diner meal
bicycle bike cycle
lorry truck
jab vaccine vaccination injection
infant baby
toddler small_child young_child > child
reminder chaser late_payment
countryside rural country
fabric textile cloth
mill factory
passenger traveller
gate departure
grant funding fund
bid proposal application
ticket incident case request
embassy consulate
roster rota schedule
shift roster rota
weekly each_week every_week
monthly each_month every_month
daily each_day every_day
yearly annual each_year every_year
fortnightly every_two_weeks
nightly each_night every_night > evening
night > evening
canteen cafeteria
hoover vacuum_cleaner
mall shopping_centre
pharmacy chemist
dental_surgery dental_practice dentist
lawn grass
mortgage home_loan
pcb circuit_board printed_circuit_board
circuit_board > electronic
hearing_aid > medical_device
prototype sample
manual guide handbook
legacy old outdated
dozen twelve
paperwork document form
payslip wage_slip
wage pay salary
leaflet flyer brochure
newsletter bulletin mailing
followers audience
footage video film
website site web_page
webshop online_shop
headcount staff_number
lorry_driver truck_driver
spare_part spare
breakdown fault failure
downtime standstill outage
biology life_science > natural_science science
chemistry > natural_science science
physics > natural_science science
stall stand booth
first-level first-line front-line
workplace occupational
food_safety food_hygiene hygiene
fashion clothing clothes apparel
switchboard telephone phone incoming_call call
signature signed sign
voluntary volunteer
spreadsheet excel
expenditure spending expense
outlay spending expense
reservation booking
wait waiting_time
inventory stock
medical_history anamnesis
sales_rep sales_representative sales_agent
trainee apprentice
flatmate tenant
occupant resident
inhabitant resident
refugee asylum_seeker
migrant immigrant newcomer
carer caregiver care_worker
physician doctor
attorney lawyer solicitor
policeman police_officer
fireman firefighter
shopkeeper shop_owner
reseller dealer retailer
wholesaler supplier dealer
courier delivery_driver
tenancy lease rental
premises building site
storey floor
basement cellar
courtyard yard
scaffolding scaffold
timber wood
lumber wood timber
concrete cement
asphalt tarmac
pipe pipework tube
cable wire lead
fuse > electrical
socket outlet
lamp light
heating > building_services
boiler heating
radiator heating
brake > vehicle_part
tyre tire wheel
engine motor
screw bolt fastener
spreadsheet table
slide presentation
poster placard
draft version
wellbeing health
lesson > class
washing_machine > appliance
dishwasher > appliance
fridge > appliance
oven > appliance
hotel > accommodation
flight > travel
train > travel
catering > food
sound audio
forum online_community community
post mail letter postal parcel
society association charity non-profit nonprofit club
bird > wildlife nature conservation
adult grown-up
costume > theatre stage clothes
sensor > electronic
facade exterior outside
wallpaper > interior decoration
crop > agriculture farming agricultural
farmer > agricultural farming
soil > land
health > quality
drill exercise
evacuation fire > safety emergency
hearing court_hearing > court
court_document legal_document
exhibition trade_fair trade_show fair
pregnant expectant prenatal antenatal
expectant_mother > pregnant woman
storm_damage damaged affected
homeowner private_owner house_owner
high-rise tall_building tower_block
tourist visitor traveller > guest
old_town historic_centre
late delayed overdue
lateness delay
delay late
recyclable recyclable_waste
waste rubbish refuse garbage
conveyor conveyor_belt belt
vessel ship boat
operator driver
reading measurement value
duplicate duplicate_record double_entry
stable > barn
gauge meter instrument
plant factory works site
plant facility
survey questionnaire poll
finding result
radiographer radiography
placement internship work_experience
lesson_material teaching_resource course_material
material resource
menu meal_plan
haircut cut
hair hairdressing
bookings appointment
violin violinist
piano pianist
guitar guitarist
drum drummer
cello cellist
photo photography photographer photograph
plumbing pipe
roofing roof
guttering gutter
brickwork brick
stonework stone
woodwork wood
metalwork metal
paintwork paint
|storung ausfall panne|||storing defect
|reklamation beschwerde
|gabelstapler stapler
|schicht schichtbetrieb schichtdienst drei-schicht-betrieb dreischichtbetrieb
|schaufenster auslage
|azubi auszubildender auszubildende lehrling
|innere_medizin internistisch
||rendez-vous agenda
||dentaire dentiste
||salarie employe
|||alumno nino estudiante
|||menu comida plato
|||colegio escuela escolar
|||publico cliente
||||leerling scholier
||||klant bezoeker
`
