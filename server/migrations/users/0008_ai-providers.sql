CREATE TABLE `ai_answer` (
	`user_id` text NOT NULL,
	`hash` text NOT NULL,
	`sealed` text NOT NULL,
	`provider` text NOT NULL,
	`model` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `hash`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ai_answer_expires` ON `ai_answer` (`expires_at`);--> statement-breakpoint
CREATE TABLE `ai_call` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`provider` text NOT NULL,
	`model` text NOT NULL,
	`payer` text NOT NULL,
	`input` integer NOT NULL,
	`output` integer NOT NULL,
	`cost` integer NOT NULL,
	`outcome` text NOT NULL,
	`guessed` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ai_call_day` ON `ai_call` (`user_id`,`day`);--> statement-breakpoint
CREATE TABLE `ai_key` (
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`sealed` text NOT NULL,
	`ending` text NOT NULL,
	`address` text,
	`account` text,
	`model` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `provider`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `ai_preference` (
	`user_id` text PRIMARY KEY NOT NULL,
	`chosen` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `ai_rest` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`failures` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ai_rest_user` ON `ai_rest` (`user_id`);