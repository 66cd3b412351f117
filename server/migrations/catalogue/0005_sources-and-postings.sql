CREATE TABLE `company_alias` (
	`key` text PRIMARY KEY NOT NULL,
	`of` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `merge` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kept_job` integer NOT NULL,
	`gone_job` integer,
	`posting` integer NOT NULL,
	`beside` integer NOT NULL,
	`reason` text NOT NULL,
	`share` real NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	`undone_why` text
);
--> statement-breakpoint
CREATE INDEX `merge_kept` ON `merge` (`kept_job`);--> statement-breakpoint
CREATE INDEX `merge_gone` ON `merge` (`gone_job`);--> statement-breakpoint
CREATE INDEX `merge_posting` ON `merge` (`posting`);--> statement-breakpoint
CREATE TABLE `posting` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`source_key` text NOT NULL,
	`board` text,
	`address` text NOT NULL,
	`job` integer NOT NULL,
	`content_hash` text NOT NULL,
	`weight` integer DEFAULT 0 NOT NULL,
	`posted_at` integer,
	`ends_at` integer,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`seen_in` integer NOT NULL,
	`missed` integer DEFAULT 0 NOT NULL,
	`closed_at` integer,
	`closed_why` text,
	`fingerprint` blob
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posting_source_key` ON `posting` (`source`,`source_key`);--> statement-breakpoint
CREATE INDEX `posting_job` ON `posting` (`job`);--> statement-breakpoint
CREATE INDEX `posting_address` ON `posting` (`address`);--> statement-breakpoint
CREATE INDEX `posting_open` ON `posting` (`source`,`board`) WHERE "posting"."closed_at" IS NULL;--> statement-breakpoint
CREATE INDEX `posting_open_ends` ON `posting` (`ends_at`) WHERE "posting"."closed_at" IS NULL AND "posting"."ends_at" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `posting_body` (
	`number` integer PRIMARY KEY NOT NULL,
	`posting` text NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `posting`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `posting_key` (
	`key` integer NOT NULL,
	`posting` integer NOT NULL,
	PRIMARY KEY(`key`, `posting`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `posting_pair` (
	`one` integer NOT NULL,
	`other` integer NOT NULL,
	`tier` text NOT NULL,
	`reason` text NOT NULL,
	`share` real NOT NULL,
	PRIMARY KEY(`one`, `other`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `posting_pair_other` ON `posting_pair` (`other`);--> statement-breakpoint
CREATE TABLE `posting_version` (
	`posting` integer NOT NULL,
	`at` integer NOT NULL,
	`changed` text NOT NULL,
	PRIMARY KEY(`posting`, `at`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `job` ADD `title_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `job` ADD `lead` integer;--> statement-breakpoint
ALTER TABLE `job` ADD `postings` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `job` ADD `region` text;--> statement-breakpoint
ALTER TABLE `job` ADD `town` text;--> statement-breakpoint
ALTER TABLE `job` ADD `north` real;--> statement-breakpoint
ALTER TABLE `job` ADD `east` real;--> statement-breakpoint
ALTER TABLE `job` ADD `remote_countries` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `job` ADD `pay_min` real;--> statement-breakpoint
ALTER TABLE `job` ADD `pay_max` real;--> statement-breakpoint
ALTER TABLE `job` ADD `pay_currency` text;--> statement-breakpoint
ALTER TABLE `job` ADD `level` text;--> statement-breakpoint
ALTER TABLE `job` ADD `employment_type` text;--> statement-breakpoint
ALTER TABLE `job` ADD `language` text;--> statement-breakpoint
ALTER TABLE `job` ADD `visa` text;--> statement-breakpoint
ALTER TABLE `job` ADD `changed_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `job` ADD `closed_why` text;--> statement-breakpoint
ALTER TABLE `job` ADD `repost_of` integer;--> statement-breakpoint
CREATE INDEX `job_changed` ON `job` (`changed_at`);--> statement-breakpoint
-- Each job that is there came in as one posting; a second one at the same address is told apart by its number.
INSERT INTO `posting` (`number`, `source`, `source_key`, `address`, `job`, `content_hash`, `posted_at`, `first_seen_at`, `last_seen_at`, `seen_in`, `closed_at`)
SELECT `number`, `site`, CASE `nth` WHEN 1 THEN `key` ELSE `key` || '#' || `number` END, `address`, `number`, '', `posted_at`, `first_seen_at`, `last_seen_at`, 0, `closed_at`
FROM (
	SELECT `job`.*, `site`, `key`, `address`, row_number() OVER (PARTITION BY `site`, `key` ORDER BY `job`.`number`) AS `nth`
	FROM `job` JOIN (
		SELECT `number`, coalesce(nullif(`posting` ->> 'site', ''), 'unknown') AS `site`, `posting` ->> 'canonicalUrl' AS `address`,
			coalesce(`posting` ->> 'externalId', `posting` ->> 'canonicalUrl') AS `key`
		FROM `job_posting`
	) USING (`number`)
);--> statement-breakpoint
INSERT INTO `posting_body` (`number`, `posting`) SELECT `number`, `posting` FROM `job_posting`;--> statement-breakpoint
UPDATE `job` SET `lead` = `number`, `postings` = `closed_at` IS NULL, `changed_at` = `last_seen_at`;--> statement-breakpoint
DROP TABLE `job_posting`;--> statement-breakpoint
-- Texts are searched elsewhere; these words only find what is recommended.
DROP TABLE `job_words`;--> statement-breakpoint
CREATE VIRTUAL TABLE `job_words` USING fts5(
	title, skills,
	content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);--> statement-breakpoint
INSERT INTO `job_words` (rowid, title, skills) SELECT `number`, `title`, `skills` FROM `job`;
