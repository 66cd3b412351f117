CREATE TABLE `experiment_outcome` (
	`user_id` text NOT NULL,
	`experiment` text NOT NULL,
	`kind` text NOT NULL,
	`job` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `experiment`, `kind`, `job`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `experiment_outcome_people` ON `experiment_outcome` (`experiment`,`user_id`);--> statement-breakpoint
CREATE TABLE `experiment_shown` (
	`user_id` text NOT NULL,
	`experiment` text NOT NULL,
	`variant` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `experiment`, `variant`, `day`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `experiment_shown_people` ON `experiment_shown` (`experiment`,`user_id`);--> statement-breakpoint
CREATE INDEX `field_job` ON `field` (`user_id`,`record`) WHERE entity = 'application' AND name = 'job';