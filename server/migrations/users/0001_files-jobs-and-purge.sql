CREATE TABLE `file` (
	`user_id` text NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `hash`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `job` (
	`name` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`held_until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `field_trash` ON `field` (`user_id`) WHERE name = 'deletedAt' AND value <> 'null';--> statement-breakpoint
CREATE INDEX `op_old` ON `op` (`taken_at`) WHERE fields <> '{}';--> statement-breakpoint
CREATE INDEX `op_record` ON `op` (`user_id`,`entity`,`record`);