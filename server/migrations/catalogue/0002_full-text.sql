-- The words of a job, found fast; the texts themselves lie in `job`, so nothing is kept twice.
CREATE VIRTUAL TABLE `job_words` USING fts5(
	title, company, skills, body,
	content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
