CREATE TABLE `application_row` (
	`no` integer PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`id` text NOT NULL,
	`rev` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`saved_at` integer,
	`applied_at` integer,
	`status` text NOT NULL,
	`title` text,
	`company` text,
	`location` text,
	`work_model` text,
	`url` text,
	`deadline` text,
	`excitement` integer,
	`place` text NOT NULL,
	`deleted_at` text,
	`merged_into` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_row_id` ON `application_row` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `application_row_saved` ON `application_row` (`user_id`,`saved_at`,`id`);--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_secret_hash_unique` ON `calendar_feed` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `field_parent` ON `field` (`user_id`,`entity`,`value`) WHERE name = 'application';--> statement-breakpoint
CREATE INDEX `field_tag` ON `field` (`user_id`,`value`,`record`) WHERE entity = 'application' AND name GLOB 'tag.*';