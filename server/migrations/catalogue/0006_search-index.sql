-- The search index: what was taken in together is a segment, which is never changed, only merged into a greater one.
CREATE TABLE `search_segment` (
	`segment` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`docs` integer NOT NULL
);
--> statement-breakpoint
-- Words in their order and where each occurs, some a page; a page is found by the first of its words.
CREATE TABLE `search_page` (
	`segment` integer NOT NULL,
	`first` text NOT NULL,
	`packed` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_page_first` ON `search_page` (`segment`,`first`);--> statement-breakpoint
-- What jobs are filtered, sorted and counted by, one number a job in the order of their slots.
CREATE TABLE `search_column` (
	`segment` integer NOT NULL,
	`name` text NOT NULL,
	`packed` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_column_name` ON `search_column` (`segment`,`name`);--> statement-breakpoint
CREATE TABLE `search_slot` (
	`job` integer PRIMARY KEY NOT NULL,
	`segment` integer NOT NULL,
	`slot` integer NOT NULL
);
--> statement-breakpoint
-- Slots whose job was closed, or stands in another slot as it is now.
CREATE TABLE `search_dead` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`segment` integer NOT NULL,
	`slot` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_dead_segment` ON `search_dead` (`segment`);--> statement-breakpoint
-- The numbers that stand for countries, companies and so on in the columns.
CREATE TABLE `search_code` (
	`kind` text NOT NULL,
	`code` integer NOT NULL,
	`key` text NOT NULL,
	`shown` text NOT NULL,
	PRIMARY KEY(`kind`, `code`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_code_key` ON `search_code` (`kind`,`key`);--> statement-breakpoint
-- What is suggested while somebody types: written anew from the jobs from time to time.
CREATE TABLE `search_saying` (
	`number` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`shown` text NOT NULL,
	`jobs` integer NOT NULL
);
--> statement-breakpoint
-- Each saying by each of its words: "engineer" and "software engineer" both lead to it. The start is its first letters.
CREATE TABLE `search_saying_from` (
	`start` text NOT NULL,
	`jobs` integer NOT NULL,
	`words` text NOT NULL,
	`saying` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_saying_start` ON `search_saying_from` (`start`,`jobs` DESC,`words`,`saying`);--> statement-breakpoint
CREATE INDEX `search_saying_words` ON `search_saying_from` (`words`,`jobs`,`saying`);--> statement-breakpoint
CREATE TABLE `search_word` (
	`word` text PRIMARY KEY NOT NULL,
	`jobs` integer NOT NULL
);
