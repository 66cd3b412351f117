export const HEALTH_AND_CARE = `
Fundamentals of Nursing | OpenStax | https://openstax.org/details/books/fundamentals-nursing | book | beginner | 80 | free | en | Nursing, Patient care
Medical-Surgical Nursing | OpenStax | https://openstax.org/details/books/medical-surgical-nursing | book | intermediate | 100 | free | en | Nursing, Patient assessment
Pharmacology for Nurses | OpenStax | https://openstax.org/details/books/pharmacology | book | intermediate | 70 | free | en | Pharmacology, Medication administration
Anatomy and Physiology | OpenStax | https://openstax.org/details/books/anatomy-and-physiology-2e | book | beginner | 120 | free | en | Anatomy, Physiology
Maternal-Newborn Nursing | OpenStax | https://openstax.org/details/books/maternal-newborn-nursing | book | intermediate | 80 | free | en | Nursing
Nutrition for Nurses | OpenStax | https://openstax.org/details/books/nutrition | book | beginner | 40 | free | en | Nutrition, Nursing
Population Health for Nurses | OpenStax | https://openstax.org/details/books/population-health | book | intermediate | 50 | free | en | Public health, Nursing
Nursing Skills | Open RN | https://wtcs.pressbooks.pub/nursingskills/ | book | beginner | 60 | free | en | Nursing, Vital signs, Wound care
Nursing Fundamentals | Open RN | https://wtcs.pressbooks.pub/nursingfundamentals/ | book | beginner | 60 | free | en | Nursing, Patient care
Medical Terminology | Open RN | https://wtcs.pressbooks.pub/medterm/ | book | beginner | 40 | free | en | Medical terminology
Basic Life Support | American Heart Association | https://cpr.heart.org/en/courses/basic-life-support-course-options | course | beginner | 5 | paid | en | Basic life support, CPR
Advanced Cardiovascular Life Support | American Heart Association | https://cpr.heart.org/en/courses/advanced-cardiovascular-life-support-course-options | course | advanced | 14 | paid | en | ACLS, CPR
First Aid Training | American Red Cross | https://www.redcross.org/take-a-class/first-aid | course | beginner | 4 | paid | en | First aid, CPR
NICE Guidance | NICE | https://www.nice.org.uk/guidance | docs | advanced | 20 | free | en | Medicine, Patient care
WHO Academy | World Health Organization | https://whoacademy.org/ | course | beginner | 15 | free | en | Public health, Infection control, Healthcare
Infection Control | CDC | https://www.cdc.gov/infection-control/ | docs | beginner | 8 | free | en | Infection control
Open School | Institute for Healthcare Improvement | https://www.ihi.org/ | course | beginner | 20 | paid | en | Quality management, Process improvement
NHS elearning for healthcare | NHS England | https://www.e-lfh.org.uk/ | course | beginner | 20 | free | en | Quality management, Safeguarding, Healthcare
NCLEX Examinations | NCSBN | https://www.nclex.com/ | practice | advanced | 80 | paid | en | Nursing, Registered nurse licence
Geeky Medics | Geeky Medics | https://geekymedics.com/ | tutorial | intermediate | 30 | free | en | Patient assessment, Medicine
Osmosis | Elsevier | https://www.osmosis.org/ | video | intermediate | 60 | paid | en | Pathophysiology, Pharmacology
Care Certificate and Training | Skills for Care | https://www.skillsforcare.org.uk/ | course | beginner | 15 | free | en | Social care, Elderly care, Safeguarding
Understanding Dementia | University of Tasmania | https://www.utas.edu.au/wicking/understanding-dementia | course | beginner | 21 | free | en | Dementia care, Elderly care
Good Clinical Practice | NIDA Clinical Trials Network | https://gcp.nidatraining.org/ | course | beginner | 6 | free | en | Good clinical practice, Clinical research
Research Ethics and Compliance | CITI Program | https://about.citiprogram.org/ | course | intermediate | 10 | paid | en | Clinical research, Good clinical practice
ICD Classification | World Health Organization | https://icd.who.int/ | docs | intermediate | 10 | free | en | ICD-10, Medical coding
Medical Coding Training | AAPC | https://www.aapc.com/ | course | beginner | 80 | paid | en | Medical coding, Medical billing
HL7 FHIR | HL7 International | https://hl7.org/fhir/ | docs | advanced | 20 | free | en | FHIR, HL7
Psychology | OpenStax | https://openstax.org/details/books/psychology-2e | book | beginner | 80 | free | en | Psychology
Mental Health First Aid | National Council for Mental Wellbeing | https://www.mentalhealthfirstaid.org/ | course | beginner | 8 | paid | en | Mental health
Physiopedia | Physiopedia | https://www.physio-pedia.com/ | docs | intermediate | 30 | free | en | Physiotherapy, Rehabilitation
Radiopaedia | Radiopaedia | https://radiopaedia.org/ | docs | advanced | 40 | free | en | Radiology
HIPAA for Professionals | US Department of Health and Human Services | https://www.hhs.gov/hipaa/ | docs | beginner | 5 | free | en | HIPAA
Biology | OpenStax | https://openstax.org/details/books/biology-2e | book | beginner | 100 | free | en | Biology
Chemistry | OpenStax | https://openstax.org/details/books/chemistry-2e | book | beginner | 100 | free | en | Chemistry
University Physics | OpenStax | https://openstax.org/details/books/university-physics-volume-1 | book | intermediate | 120 | free | en | Physics
`
