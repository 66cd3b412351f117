CREATE TABLE `job_opinion` (
	`user_id` text NOT NULL,
	`job` text NOT NULL,
	`opinion` text NOT NULL,
	`skills` text NOT NULL,
	`company_key` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `job`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `recommended` (
	`user_id` text PRIMARY KEY NOT NULL,
	`basis` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
