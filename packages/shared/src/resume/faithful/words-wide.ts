/** Still more words that may stand for one another: care, teaching, trade, offices. */
export const WIDE_THINGS = `
elderly older_people older_adults senior_citizens elderly_people pensioners | senioren altere_menschen | personnes_agees | personas_mayores ancianos | ouderen
disabled disabilities disability people_with_disabilities handicapped
injury wound injuries trauma
wound injury
disease illness condition sickness
operation surgery procedure surgical
post-operative postoperative after_surgery after_operation after_operations post-surgical
ventilated ventilation ventilator
intensive_care icu critical_care intensive_care_unit
emergency_department a_e emergency_room er casualty emergency
emergency urgent
resuscitation cpr reanimation
member part
paediatrics children's_ward pediatrics
blood_pressure vital_signs
vaccination immunisation jab vaccine
prescription script
meal_plan menu
diet nutrition dietary
allergy allergen
hygiene cleanliness sanitation
bed beds
bedroom room
floor storey
laundry washing linen
household home domestic private_home private_household house
childcare looking_after_children babysitting
homework schoolwork
exam examination test exams
pass_rate success_rate
grade mark average_grade score gpa
subject topic course
syllabus curriculum
curriculum syllabus course_plan teaching_plan
lesson_plan lesson
lecture talk class
seminar workshop class
thesis dissertation
dissertation thesis
paper study article
conference congress symposium
laboratory lab
sample specimen
experiment test trial
study trial research
researcher scientist academic
degree_course studies
field_trip excursion
excursion trip outing field_trip
trip journey tour travel
journey trip drive
traffic road
haulage freight trucking transport
freight cargo goods
goods cargo products items merchandise
pallet load
load cargo
lift_truck forklift
storage warehousing
logistics distribution transport supply_chain
supply_chain logistics
supplier vendor provider carrier
vendor supplier
carrier haulier freight_company
partner associate
stakeholder interested_party
client customer account
lead prospect potential_customer
prospect lead potential_customer
deal sale contract
quote offer estimate quotation proposal
proposal offer bid tender
tender bid
price cost fee
fee charge price
discount reduction
revenue sales income turnover
profit margin earnings
expense cost
ledger books accounts
receivable debtor debtors
payable creditor creditors
purchase_order po order
month-end month_end monthly_closing monthly_close month-end_closing month-end_close
close closing
year-end annual
audit inspection
tax_return return
statement report
spreadsheet excel_sheet excel_table table
spreadsheets excel
table spreadsheet
form questionnaire
questionnaire survey form
survey poll questionnaire study
figure number statistic
statistics figures stats
chart graph diagram plot
diagram drawing chart schematic
schematic diagram drawing
slide presentation
presentation talk slides
speech talk
minutes notes record_of_meeting
note record
letter mail correspondence
correspondence letters mail emails
message note
memo note
calendar diary schedule appointments
diary calendar
deadline due_date
task job duty
chore task
duty task responsibility
plan schedule programme
timetable schedule
agenda plan
strategy plan
procedure process instruction
process procedure workflow
workflow process
guideline rule standard instruction policy
rule regulation guideline
regulation rule
standard norm
policy rule
law legislation
claim case
case_law precedent
evidence bundle
court tribunal
police law_enforcement
fire blaze
alarm alert
safety_briefing safety_instruction
protective_equipment ppe
ppe protective_equipment
tool_kit tools
hand_tools tools
power_tools tools
bench workbench
lan > network
wood timber
timber wood
brick masonry
concrete cement
roof roofing
wall partition
pipe piping pipework
drain sewer
socket outlet
fuse breaker
lamp light
panel board
solar_panel photovoltaics pv photovoltaic
heat_pump heating
radiator heater
appliance device
device appliance gadget equipment
gadget device
phone smartphone mobile
laptop notebook computer
server machine
bug issue ticket
ticket request issue case
incident outage
outage downtime incident
release version
version release
test_case test
library package
module component part
component module part
user_interface ui interface
user_experience ux
mobile_app app
app application
user customer
`
