export const DATA = `
SQLBolt | SQLBolt | https://sqlbolt.com/ | tutorial | beginner | 5 | free | en | SQL
Select Star SQL | Zi Chong Kao | https://selectstarsql.com/ | tutorial | beginner | 6 | free | en | SQL
Intro to SQL | Kaggle | https://www.kaggle.com/learn/intro-to-sql | course | beginner | 4 | free | en | SQL, BigQuery
SQL Tutorial for Data Analysis | Mode | https://mode.com/sql-tutorial/ | tutorial | beginner | 10 | free | en | SQL, Data analysis
Use The Index, Luke | Markus Winand | https://use-the-index-luke.com/ | book | advanced | 15 | free | en | SQL, Database design
PostgreSQL Tutorial | PostgreSQL | https://www.postgresql.org/docs/current/tutorial.html | tutorial | beginner | 8 | free | en | PostgreSQL, SQL, Relational database, Database
MySQL Tutorial | Oracle | https://dev.mysql.com/doc/refman/8.4/en/tutorial.html | tutorial | beginner | 8 | free | en | MySQL, SQL
MongoDB University | MongoDB | https://learn.mongodb.com/ | course | beginner | 20 | free | en | MongoDB, NoSQL
Redis Documentation | Redis | https://redis.io/docs/latest/ | docs | beginner | 8 | free | en | Redis
Elasticsearch Documentation | Elastic | https://www.elastic.co/docs | docs | intermediate | 15 | free | en | Elasticsearch
GraphAcademy | Neo4j | https://graphacademy.neo4j.com/ | course | beginner | 12 | free | en | Neo4j
Database Systems (15-445) | Carnegie Mellon University | https://15445.courses.cs.cmu.edu/ | course | advanced | 100 | free | en | Database design, SQL, Database
Snowflake Documentation | Snowflake | https://docs.snowflake.com/ | docs | intermediate | 15 | free | en | Snowflake, SQL
BigQuery Documentation | Google Cloud | https://cloud.google.com/bigquery/docs | docs | intermediate | 10 | free | en | BigQuery, SQL
dbt Courses | dbt Labs | https://learn.getdbt.com/ | course | beginner | 10 | free | en | dbt, SQL, Data modelling
Airflow Tutorials | Apache Software Foundation | https://airflow.apache.org/docs/apache-airflow/stable/tutorial/ | tutorial | intermediate | 8 | free | en | Apache Airflow, Python, Data pipelines
Spark Documentation | Apache Software Foundation | https://spark.apache.org/docs/latest/ | docs | intermediate | 20 | free | en | Apache Spark, Big data
Kafka Courses | Confluent | https://developer.confluent.io/courses/ | course | intermediate | 15 | free | en | Apache Kafka, Stream processing
Databricks Training | Databricks | https://www.databricks.com/learn/training | course | intermediate | 20 | free | en | Databricks, Apache Spark
Data Engineering Zoomcamp | DataTalks.Club | https://github.com/DataTalksClub/data-engineering-zoomcamp | course | intermediate | 90 | free | en | Data engineering, ETL, Docker, SQL, Data pipelines
Fundamentals of Data Engineering | Joe Reis and Matt Housley | https://www.oreilly.com/library/view/fundamentals-of-data/9781098108298/ | book | intermediate | 25 | paid | en | Data engineering, ETL, Data warehousing
Pandas: Getting Started | pandas | https://pandas.pydata.org/docs/getting_started/ | tutorial | beginner | 8 | free | en | pandas, Python
Pandas Course | Kaggle | https://www.kaggle.com/learn/pandas | course | beginner | 4 | free | en | pandas, Python
Python for Data Analysis | Wes McKinney | https://wesmckinney.com/book/ | book | intermediate | 30 | free | en | pandas, NumPy, Python, Data analysis, Data analytics
Python Data Science Handbook | Jake VanderPlas | https://jakevdp.github.io/PythonDataScienceHandbook/ | book | intermediate | 35 | free | en | NumPy, pandas, scikit-learn, Data science
NumPy for Absolute Beginners | NumPy | https://numpy.org/doc/stable/user/absolute_beginners.html | tutorial | beginner | 4 | free | en | NumPy, Python
R for Data Science | Hadley Wickham | https://r4ds.hadley.nz/ | book | beginner | 40 | free | en | R, Data science, Data visualization
Advanced R | Hadley Wickham | https://adv-r.hadley.nz/ | book | advanced | 40 | free | en | R
Machine Learning Crash Course | Google | https://developers.google.com/machine-learning/crash-course | course | beginner | 15 | free | en | Machine learning
Machine Learning Specialization | DeepLearning.AI and Stanford | https://www.coursera.org/specializations/machine-learning-introduction | course | beginner | 90 | paid | en | Machine learning
Practical Deep Learning for Coders | fast.ai | https://course.fast.ai/ | course | intermediate | 70 | free | en | Deep learning, PyTorch
scikit-learn User Guide | scikit-learn | https://scikit-learn.org/stable/user_guide.html | docs | intermediate | 25 | free | en | scikit-learn, Machine learning, Clustering, Decision trees
PyTorch Tutorials | PyTorch | https://pytorch.org/tutorials/ | tutorial | intermediate | 20 | free | en | PyTorch, Deep learning
TensorFlow Tutorials | Google | https://www.tensorflow.org/tutorials | tutorial | intermediate | 20 | free | en | TensorFlow, Deep learning
Hugging Face Courses | Hugging Face | https://huggingface.co/learn | course | intermediate | 30 | free | en | Large language models, Natural language processing, Generative AI
An Introduction to Statistical Learning | Gareth James and others | https://www.statlearning.com/ | book | intermediate | 60 | free | en | Machine learning, Statistics, R, Regression analysis, Predictive modelling
Dive into Deep Learning | Aston Zhang and others | https://d2l.ai/ | book | advanced | 80 | free | en | Deep learning, Neural networks
CS231n: Deep Learning for Computer Vision | Stanford University | https://cs231n.github.io/ | course | advanced | 80 | free | en | Computer vision, Deep learning
Speech and Language Processing | Dan Jurafsky and James Martin | https://web.stanford.edu/~jurafsky/slp3/ | book | advanced | 80 | free | en | Natural language processing
MLOps Zoomcamp | DataTalks.Club | https://github.com/DataTalksClub/mlops-zoomcamp | course | advanced | 70 | free | en | MLOps, Machine learning
Made With ML | Goku Mohandas | https://madewithml.com/ | course | advanced | 40 | free | en | MLOps, Machine learning
Prompt Engineering Guide | DAIR.AI | https://www.promptingguide.ai/ | tutorial | beginner | 8 | free | en | Prompt engineering, Large language models
Elements of AI | University of Helsinki | https://www.elementsofai.com/ | course | beginner | 50 | free | en | Artificial intelligence
Statistics and Probability | Khan Academy | https://www.khanacademy.org/math/statistics-probability | course | beginner | 50 | free | en | Statistics
OpenIntro Statistics | OpenIntro | https://www.openintro.org/book/os/ | book | beginner | 60 | free | en | Statistics
Seeing Theory | Brown University | https://seeing-theory.brown.edu/ | tutorial | beginner | 5 | free | en | Statistics
StatQuest | Josh Starmer | https://statquest.org/ | video | beginner | 30 | free | en | Statistics, Machine learning
Essence of Linear Algebra | 3Blue1Brown | https://www.3blue1brown.com/topics/linear-algebra | video | beginner | 4 | free | en | Linear algebra
Linear Algebra (18.06) | MIT OpenCourseWare | https://ocw.mit.edu/courses/18-06-linear-algebra-spring-2010/ | course | intermediate | 100 | free | en | Linear algebra
Trustworthy Online Controlled Experiments | Ron Kohavi and others | https://experimentguide.com/ | book | advanced | 20 | paid | en | A/B testing, Statistics
Forecasting: Principles and Practice | Rob Hyndman and George Athanasopoulos | https://otexts.com/fpp3/ | book | intermediate | 40 | free | en | Forecasting, Time series analysis, R
The Effect | Nick Huntington-Klein | https://theeffectbook.net/ | book | intermediate | 40 | free | en | Causal inference, Statistics
Power BI Learning Paths | Microsoft | https://learn.microsoft.com/en-us/training/powerplatform/power-bi | course | beginner | 20 | free | en | Power BI, Dashboards, Reporting, Business intelligence
Tableau Training | Tableau | https://www.tableau.com/learn/training | video | beginner | 12 | free | en | Tableau, Data visualization, Dashboards, Business intelligence
Excel Help and Learning | Microsoft | https://support.microsoft.com/en-us/excel | tutorial | beginner | 10 | free | en | Excel
Exceljet | Exceljet | https://exceljet.net/ | tutorial | intermediate | 15 | free | en | Excel, Pivot tables, Spreadsheets
Chandoo | Purna Duggirala | https://chandoo.org/ | tutorial | intermediate | 20 | free | en | Excel, Power BI
Google Data Analytics Certificate | Google | https://www.coursera.org/professional-certificates/google-data-analytics | course | beginner | 180 | paid | en | Data analysis, SQL, Excel, Tableau, R, Data analytics
Fundamentals of Data Visualization | Claus Wilke | https://clauswilke.com/dataviz/ | book | beginner | 15 | free | en | Data visualization
Storytelling with Data | Cole Nussbaumer Knaflic | https://www.storytellingwithdata.com/ | book | beginner | 12 | paid | en | Data visualization, Presentation skills
Kaggle Competitions | Kaggle | https://www.kaggle.com/competitions | practice | advanced | 60 | free | en | Machine learning, Data science
Kimball Group Resources | Kimball Group | https://www.kimballgroup.com/data-warehouse-business-intelligence-resources/ | docs | intermediate | 12 | free | en | Data modelling, Data warehousing, Business intelligence
Data Management Body of Knowledge | DAMA International | https://www.dama.org/ | book | intermediate | 40 | paid | en | Data governance, Data management, Data quality
Apache Hadoop Documentation | Apache Software Foundation | https://hadoop.apache.org/docs/stable/ | docs | intermediate | 20 | free | en | Apache Hadoop, Big data
Math | Khan Academy | https://www.khanacademy.org/math | course | beginner | 80 | free | en | Mathematics
Neural Networks | 3Blue1Brown | https://www.3blue1brown.com/topics/neural-networks | video | beginner | 3 | free | en | Neural networks, Deep learning
Generative AI for Beginners | Microsoft | https://github.com/microsoft/generative-ai-for-beginners | course | beginner | 30 | free | en | Generative AI, Large language models
Spinning Up in Deep RL | OpenAI | https://spinningup.openai.com/ | tutorial | advanced | 40 | free | en | Reinforcement learning
SAS Learning | SAS | https://learn.sas.com/ | course | beginner | 25 | paid | en | SAS
SPSS Tutorials | SPSS Tutorials | https://www.spss-tutorials.com/ | tutorial | beginner | 15 | free | en | SPSS, Statistics
Jupyter Documentation | Project Jupyter | https://docs.jupyter.org/ | docs | beginner | 4 | free | en | Jupyter, Python
Looker Documentation | Google Cloud | https://cloud.google.com/looker/docs | docs | intermediate | 10 | free | en | Looker, Dashboards
SQL Server Documentation | Microsoft | https://learn.microsoft.com/en-us/sql/ | docs | beginner | 20 | free | en | Microsoft SQL Server, SQL
Oracle MyLearn | Oracle | https://mylearn.oracle.com/ | course | beginner | 30 | free | en | Oracle, Oracle Database
`
