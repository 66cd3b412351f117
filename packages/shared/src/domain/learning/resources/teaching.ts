export const TEACHING = `
Teaching Knowledge Test | Cambridge English | https://www.cambridgeenglish.org/teaching-english/teaching-qualifications/tkt/ | course | beginner | 60 | paid | en | Teaching, English
CELTA | Cambridge English | https://www.cambridgeenglish.org/teaching-english/teaching-qualifications/celta/ | course | intermediate | 120 | paid | en | English, Lesson planning
TeachingEnglish | British Council | https://www.teachingenglish.org.uk/ | course | beginner | 30 | free | en | English, Lesson planning
Teaching and Learning Toolkit | Education Endowment Foundation | https://educationendowmentfoundation.org.uk/ | docs | intermediate | 8 | free | en | Teaching
Learning to Teach Online | UNSW Sydney | https://www.coursera.org/learn/teach-online | course | beginner | 20 | paid | en | E-learning
Universal Design for Learning Guidelines | CAST | https://udlguidelines.cast.org/ | docs | intermediate | 6 | free | en | Special education, Curriculum development
Educator Center | Microsoft | https://learn.microsoft.com/en-us/training/educator-center/ | course | beginner | 10 | free | en | E-learning, Microsoft Teams
Moodle Academy | Moodle | https://moodle.academy/ | course | beginner | 20 | free | en | Moodle, E-learning
Edutopia | George Lucas Educational Foundation | https://www.edutopia.org/ | tutorial | beginner | 10 | free | en | Classroom management, Teaching
Teach Like a Champion | Doug Lemov | https://teachlikeachampion.org/ | book | intermediate | 20 | paid | en | Classroom management, Teaching
The Learning Scientists | The Learning Scientists | https://www.learningscientists.org/ | tutorial | beginner | 6 | free | en | Teaching
Teaching Excellence and Educational Innovation | Carnegie Mellon University, Eberly Center | https://www.cmu.edu/teaching/ | docs | intermediate | 12 | free | en | Lesson planning, Curriculum development
Education Courses of OpenLearn | The Open University | https://www.open.edu/openlearn/education-development | course | beginner | 30 | free | en | Teaching, Special education
Center on the Developing Child | Harvard University | https://developingchild.harvard.edu/ | docs | beginner | 8 | free | en | Early childhood education, Child development
Help for Early Years Providers | UK Department for Education | https://help-for-early-years-providers.education.gov.uk/ | docs | beginner | 8 | free | en | Early childhood education, Safeguarding
Special Needs Resources | nasen | https://nasen.org.uk/ | docs | intermediate | 10 | free | en | Special education
Talent Development Courses | ATD | https://www.td.org/ | course | intermediate | 40 | paid | en | Instructional design, Training delivery
E-Learning Heroes | Articulate | https://community.articulate.com/ | tutorial | beginner | 15 | free | en | E-learning, Instructional design
`
