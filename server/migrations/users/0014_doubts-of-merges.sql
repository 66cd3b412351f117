CREATE TABLE `merge_doubt` (
	`user_id` text NOT NULL,
	`merge` integer NOT NULL,
	`merged_at` integer NOT NULL,
	`job` text NOT NULL,
	`title` text NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `merge`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merge_doubt_merge` ON `merge_doubt` (`merge`,`merged_at`);