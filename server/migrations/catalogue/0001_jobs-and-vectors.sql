CREATE TABLE `job` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`company` text,
	`company_key` text,
	`country` text,
	`work_model` text,
	`skills` text NOT NULL,
	`posting` text NOT NULL,
	`posted_at` integer,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_id` ON `job` (`id`);--> statement-breakpoint
CREATE INDEX `job_open_country` ON `job` (`country`,`number`);--> statement-breakpoint
CREATE TABLE `job_vector` (
	`number` integer PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`vector` F32_BLOB(384) NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `job`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `learnt_words` (
	`model` text PRIMARY KEY NOT NULL,
	`learnt_at` integer NOT NULL,
	`jobs` integer NOT NULL,
	`packed` blob NOT NULL
);
