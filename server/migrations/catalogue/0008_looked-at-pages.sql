CREATE TABLE `page_site` (
	`host` text PRIMARY KEY NOT NULL,
	`next_at` integer NOT NULL,
	`rules` text,
	`rules_at` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE `posting` ADD `looked_at` integer DEFAULT 0 NOT NULL;