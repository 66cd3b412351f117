CREATE TABLE `board` (
	`source` text NOT NULL,
	`board` text NOT NULL,
	`name` text,
	`url` text,
	`watchers` integer DEFAULT 0 NOT NULL,
	`added_at` integer NOT NULL,
	`last_run_at` integer,
	`gone_at` integer,
	PRIMARY KEY(`source`, `board`)
);
--> statement-breakpoint
CREATE TABLE `run` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`began_at` integer NOT NULL,
	`ended_at` integer,
	`cursor` text,
	`seen` integer DEFAULT 0 NOT NULL,
	`fresh` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`merged` integer DEFAULT 0 NOT NULL,
	`closed` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`requests` integer DEFAULT 0 NOT NULL,
	`credits` integer DEFAULT 0 NOT NULL,
	`error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `run_id` ON `run` (`id`);--> statement-breakpoint
CREATE INDEX `run_of_source` ON `run` (`source`,`number`);--> statement-breakpoint
CREATE TABLE `source_state` (
	`source` text PRIMARY KEY NOT NULL,
	`holder` text,
	`held_until` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`rests_until` integer DEFAULT 0 NOT NULL,
	`waits_until` integer DEFAULT 0 NOT NULL,
	`minute` integer DEFAULT 0 NOT NULL,
	`day` integer DEFAULT 0 NOT NULL,
	`month` integer DEFAULT 0 NOT NULL,
	`in_minute` integer DEFAULT 0 NOT NULL,
	`in_day` integer DEFAULT 0 NOT NULL,
	`in_month` integer DEFAULT 0 NOT NULL,
	`credits` integer DEFAULT 0 NOT NULL,
	`probe` text,
	`probed_at` integer,
	`last_ok_at` integer,
	`last_error_at` integer,
	`last_error` text
);
