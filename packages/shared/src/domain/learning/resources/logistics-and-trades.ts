export const LOGISTICS_AND_TRADES = `
MicroMasters in Supply Chain Management | MIT | https://micromasters.mit.edu/scm/ | course | advanced | 500 | paid | en | Supply chain management, Logistics, Inventory management
Supply Chain Management Specialization | Rutgers University | https://www.coursera.org/specializations/supply-chain-management | course | beginner | 70 | paid | en | Supply chain management, Logistics
APICS Certifications | ASCM | https://www.ascm.org/ | course | intermediate | 120 | paid | en | Supply chain management, Inventory management, Production planning, Operations management
Incoterms Rules | International Chamber of Commerce | https://iccwbo.org/business-solutions/incoterms-rules/ | docs | beginner | 6 | paid | en | Incoterms, International trade
Dangerous Goods Regulations | IATA | https://www.iata.org/en/programs/cargo/dgr/ | docs | intermediate | 20 | paid | en | Freight forwarding, Aviation
Customs Tools and Learning | World Customs Organization | https://www.wcoomd.org/ | docs | intermediate | 15 | free | en | Customs, International trade
GS1 Standards | GS1 | https://www.gs1.org/standards | docs | intermediate | 6 | free | en | Warehousing, Inventory management
Powered Industrial Trucks | OSHA | https://www.osha.gov/powered-industrial-trucks | docs | beginner | 4 | free | en | Forklift, Workplace safety
Safety in Logistics and Transport | Health and Safety Executive | https://www.hse.gov.uk/logistics/ | docs | beginner | 5 | free | en | Warehouse operations, Workplace safety
CILT Qualifications | Chartered Institute of Logistics and Transport | https://ciltuk.org.uk/ | course | intermediate | 100 | paid | en | Logistics, Transport planning
Become a Lorry or Bus Driver | UK Government | https://www.gov.uk/become-lorry-bus-driver | docs | beginner | 40 | free | en | Truck driving
Commercial Driver’s License | FMCSA | https://www.fmcsa.dot.gov/registration/commercial-drivers-license | docs | beginner | 40 | free | en | CDL, Truck driving
OSHA Training | OSHA | https://www.osha.gov/training | course | beginner | 10 | free | en | Workplace safety, OSHA
NEBOSH Qualifications | NEBOSH | https://www.nebosh.org.uk/ | course | intermediate | 80 | paid | en | Workplace safety, Risk assessment
Autodesk Learning | Autodesk | https://www.autodesk.com/learn | course | beginner | 30 | free | en | AutoCAD, Revit, CAD
Onshape Learning Center | Onshape | https://learn.onshape.com/ | course | beginner | 20 | free | en | CAD, 3D modeling
MySolidWorks Training | Dassault Systèmes | https://my.solidworks.com/ | course | beginner | 25 | paid | en | SolidWorks, CAD
FreeCAD: Getting Started | FreeCAD | https://wiki.freecad.org/Getting_started | tutorial | beginner | 12 | free | en | CAD
QGIS Training Manual | QGIS | https://docs.qgis.org/latest/en/docs/training_manual/ | tutorial | beginner | 25 | free | en | QGIS, GIS, Geospatial analysis
Esri Academy | Esri | https://www.esri.com/training/ | course | beginner | 25 | free | en | ArcGIS, GIS
Lessons in Electric Circuits | All About Circuits | https://www.allaboutcircuits.com/textbook/ | book | beginner | 60 | free | en | Electronics, Circuit design, Electrical engineering
Arduino Documentation | Arduino | https://docs.arduino.cc/ | docs | beginner | 12 | free | en | Arduino, Embedded systems, Internet of Things
Raspberry Pi Projects | Raspberry Pi Foundation | https://projects.raspberrypi.org/ | tutorial | beginner | 15 | free | en | Raspberry Pi, Python
KiCad Documentation | KiCad | https://docs.kicad.org/ | docs | intermediate | 15 | free | en | PCB design, Circuit design
ROS Documentation | Open Robotics | https://docs.ros.org/ | docs | intermediate | 30 | free | en | ROS, Robotics
PLC Training | RealPars | https://www.realpars.com/ | course | beginner | 40 | paid | en | PLC programming, Industrial automation
HVAC School | HVAC School | https://hvacrschool.com/ | tutorial | intermediate | 25 | free | en | HVAC
Electrical Training | Mike Holt Enterprises | https://www.mikeholt.com/ | course | intermediate | 60 | paid | en | Electrical installation
BS 7671 Wiring Regulations | IET | https://electrical.theiet.org/bs-7671/ | book | intermediate | 30 | paid | en | Electrical installation
Welding Education and Certification | American Welding Society | https://www.aws.org/ | course | intermediate | 40 | paid | en | Welding
Learn to Drive a Car: Step by Step | UK Government | https://www.gov.uk/learn-to-drive-a-car | docs | beginner | 45 | paid | en | Driving licence
`
