CREATE TABLE `bookmark` (
	`user_id` text NOT NULL,
	`job` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `job`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `hidden_company` (
	`user_id` text NOT NULL,
	`company_key` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `company_key`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `search_term` (
	`user_id` text NOT NULL,
	`term` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`user_id`, `term`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `search_term_day` ON `search_term` (`day`,`term`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`job` text NOT NULL,
	`title` text NOT NULL,
	`company` text,
	`location` text,
	`search` text NOT NULL,
	`search_name` text NOT NULL,
	`at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_job` ON `notice` (`user_id`,`job`);--> statement-breakpoint
CREATE INDEX `notice_newest` ON `notice` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `notice_old` ON `notice` (`at`);--> statement-breakpoint
CREATE TABLE `search_look` (
	`user_id` text NOT NULL,
	`search` text NOT NULL,
	`number` integer NOT NULL,
	`looked_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `search`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `job_opinion` ADD `number` integer;--> statement-breakpoint
CREATE INDEX `field_alert` ON `field` (`user_id`,`record`) WHERE entity = 'search' AND name = 'alert' AND value <> '"off"';