export const CLOUD_AND_SECURITY = `
AWS Skill Builder | Amazon Web Services | https://skillbuilder.aws/ | course | beginner | 40 | free | en | AWS, Cloud computing
AWS Well-Architected Framework | Amazon Web Services | https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html | docs | advanced | 12 | free | en | AWS, Cloud architecture
Azure Training | Microsoft | https://learn.microsoft.com/en-us/training/azure/ | course | beginner | 40 | free | en | Azure
Azure Fundamentals | Microsoft | https://learn.microsoft.com/en-us/credentials/certifications/azure-fundamentals/ | course | beginner | 15 | free | en | Azure, Cloud computing
Google Cloud Training | Google Cloud | https://cloud.google.com/learn/training | course | beginner | 40 | free | en | Google Cloud
Docker: Get Started | Docker | https://docs.docker.com/get-started/ | tutorial | beginner | 6 | free | en | Docker, Containerization
Learn Kubernetes Basics | Kubernetes | https://kubernetes.io/docs/tutorials/kubernetes-basics/ | tutorial | beginner | 6 | free | en | Kubernetes
Introduction to Kubernetes (LFS158) | Linux Foundation | https://training.linuxfoundation.org/training/introduction-to-kubernetes/ | course | beginner | 30 | free | en | Kubernetes
Kubernetes the Hard Way | Kelsey Hightower | https://github.com/kelseyhightower/kubernetes-the-hard-way | tutorial | advanced | 20 | free | en | Kubernetes
Certified Kubernetes Administrator | Linux Foundation | https://training.linuxfoundation.org/certification/certified-kubernetes-administrator-cka/ | course | advanced | 60 | paid | en | Kubernetes
Helm Documentation | Helm | https://helm.sh/docs/ | docs | intermediate | 8 | free | en | Helm, Kubernetes
Terraform Tutorials | HashiCorp | https://developer.hashicorp.com/terraform/tutorials | tutorial | beginner | 12 | free | en | Terraform, Infrastructure as code
Ansible: Getting Started | Red Hat | https://docs.ansible.com/ansible/latest/getting_started/index.html | docs | beginner | 8 | free | en | Ansible
GitHub Actions Documentation | GitHub | https://docs.github.com/en/actions | docs | beginner | 8 | free | en | GitHub Actions, CI/CD
GitLab CI/CD Documentation | GitLab | https://docs.gitlab.com/ci/ | docs | beginner | 8 | free | en | GitLab CI, CI/CD
Jenkins Tutorials | Jenkins | https://www.jenkins.io/doc/tutorials/ | tutorial | beginner | 8 | free | en | Jenkins, CI/CD
Prometheus Documentation | Prometheus | https://prometheus.io/docs/introduction/overview/ | docs | intermediate | 8 | free | en | Prometheus, Monitoring
Grafana Tutorials | Grafana Labs | https://grafana.com/tutorials/ | tutorial | beginner | 6 | free | en | Grafana, Monitoring, Dashboards
OpenTelemetry Documentation | OpenTelemetry | https://opentelemetry.io/docs/ | docs | intermediate | 8 | free | en | OpenTelemetry, Observability
Site Reliability Engineering | Google | https://sre.google/sre-book/table-of-contents/ | book | advanced | 30 | free | en | Site reliability engineering
The Site Reliability Workbook | Google | https://sre.google/workbook/table-of-contents/ | book | advanced | 30 | free | en | Site reliability engineering
The DevOps Handbook | Gene Kim and others | https://itrevolution.com/product/the-devops-handbook-second-edition/ | book | intermediate | 20 | paid | en | DevOps, CI/CD
DORA Research and Guides | Google Cloud | https://dora.dev/ | docs | intermediate | 8 | free | en | DevOps
Nginx Beginner’s Guide | Nginx | https://nginx.org/en/docs/beginners_guide.html | tutorial | beginner | 3 | free | en | Nginx
Cloudflare Workers Documentation | Cloudflare | https://developers.cloudflare.com/workers/ | docs | intermediate | 8 | free | en | Serverless
The Linux Command Line | William Shotts | https://linuxcommand.org/tlcl.php | book | beginner | 25 | free | en | Linux, Bash, Unix
Introduction to Linux (LFS101) | Linux Foundation | https://training.linuxfoundation.org/training/introduction-to-linux/ | course | beginner | 60 | free | en | Linux
The Missing Semester | MIT | https://missing.csail.mit.edu/ | course | beginner | 20 | free | en | Bash, Git, Linux
Bandit | OverTheWire | https://overthewire.org/wargames/bandit/ | practice | beginner | 10 | free | en | Linux, Bash
PowerShell Documentation | Microsoft | https://learn.microsoft.com/en-us/powershell/ | docs | beginner | 12 | free | en | PowerShell
Windows Server Documentation | Microsoft | https://learn.microsoft.com/en-us/windows-server/ | docs | intermediate | 20 | free | en | Windows Server, Active Directory
Cisco Networking Academy | Cisco | https://www.netacad.com/ | course | beginner | 70 | free | en | Networking
Computer Networking: A Top-Down Approach | James Kurose and Keith Ross | https://gaia.cs.umass.edu/kurose_ross/ | book | intermediate | 60 | paid | en | Networking, TCP/IP
Beej’s Guide to Network Programming | Brian Hall | https://beej.us/guide/bgnet/ | book | intermediate | 15 | free | en | TCP/IP, C
Professor Messer’s IT Training | Professor Messer | https://www.professormesser.com/ | video | beginner | 50 | free | en | Technical support, Networking, Troubleshooting
Operating Systems: Three Easy Pieces | Remzi and Andrea Arpaci-Dusseau | https://pages.cs.wisc.edu/~remzi/OSTEP/ | book | advanced | 70 | free | en | Operating systems
Google IT Support Certificate | Google | https://www.coursera.org/professional-certificates/google-it-support | course | beginner | 120 | paid | en | Technical support, Networking, Linux
OWASP Top Ten | OWASP | https://owasp.org/www-project-top-ten/ | docs | beginner | 5 | free | en | Application security
OWASP Cheat Sheets | OWASP | https://cheatsheetseries.owasp.org/ | docs | intermediate | 12 | free | en | Application security
OWASP Juice Shop | OWASP | https://owasp.org/www-project-juice-shop/ | practice | intermediate | 20 | free | en | Application security, Penetration testing
Web Security Academy | PortSwigger | https://portswigger.net/web-security | course | intermediate | 60 | free | en | Application security, Penetration testing
TryHackMe | TryHackMe | https://tryhackme.com/ | practice | beginner | 50 | free | en | Cybersecurity, Penetration testing
Hack The Box Academy | Hack The Box | https://academy.hackthebox.com/ | course | intermediate | 60 | paid | en | Penetration testing, Cybersecurity
picoCTF | Carnegie Mellon University | https://picoctf.org/ | practice | beginner | 30 | free | en | Cybersecurity
Cryptopals | Cryptopals | https://cryptopals.com/ | practice | advanced | 40 | free | en | Cryptography
Crypto 101 | Laurens Van Houtven | https://www.crypto101.io/ | book | beginner | 12 | free | en | Cryptography
Security Engineering | Ross Anderson | https://www.cl.cam.ac.uk/~rja14/book.html | book | advanced | 60 | free | en | Information security, Cybersecurity
Certified in Cybersecurity | ISC2 | https://www.isc2.org/certifications/cc | course | beginner | 25 | paid | en | Cybersecurity, Information security
CISSP | ISC2 | https://www.isc2.org/certifications/cissp | course | advanced | 120 | paid | en | Information security, CISSP
NIST Cybersecurity Framework | NIST | https://www.nist.gov/cyberframework | docs | intermediate | 6 | free | en | Information security, Risk management
MITRE ATT&CK | MITRE | https://attack.mitre.org/ | docs | intermediate | 10 | free | en | Incident response, Cybersecurity
ISO/IEC 27001 | ISO | https://www.iso.org/standard/27001 | docs | advanced | 15 | paid | en | ISO 27001, Information security
Nmap Network Scanning | Gordon Lyon | https://nmap.org/book/ | book | intermediate | 15 | free | en | Penetration testing, Networking
Wireshark Documentation | Wireshark Foundation | https://www.wireshark.org/docs/ | docs | intermediate | 10 | free | en | Wireshark, Networking
GDPR in Full | intersoft consulting | https://gdpr-info.eu/ | docs | intermediate | 10 | free | en | GDPR, Data protection
Google Cybersecurity Certificate | Google | https://www.coursera.org/professional-certificates/google-cybersecurity | course | beginner | 150 | paid | en | Cybersecurity, Linux, Python
AWS Lambda Documentation | Amazon Web Services | https://docs.aws.amazon.com/lambda/ | docs | intermediate | 8 | free | en | AWS Lambda, Serverless
Amazon S3 Documentation | Amazon Web Services | https://docs.aws.amazon.com/s3/ | docs | beginner | 6 | free | en | Amazon S3
Amazon Redshift Documentation | Amazon Web Services | https://docs.aws.amazon.com/redshift/ | docs | intermediate | 10 | free | en | Amazon Redshift, Data warehousing
Azure DevOps Documentation | Microsoft | https://learn.microsoft.com/en-us/azure/devops/ | docs | beginner | 12 | free | en | Azure DevOps, CI/CD
Threat Modeling | OWASP | https://owasp.org/www-community/Threat_Modeling | docs | intermediate | 3 | free | en | Threat modelling
ServiceNow Developers | ServiceNow | https://developer.servicenow.com/ | course | beginner | 30 | free | en | ServiceNow
Windows Help and Learning | Microsoft | https://support.microsoft.com/en-us/windows | docs | beginner | 6 | free | en | Windows
`
