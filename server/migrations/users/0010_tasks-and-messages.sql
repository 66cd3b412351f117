CREATE TABLE `message` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`put_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`holder` text,
	`held_until` integer NOT NULL,
	`error` text,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_key` ON `message` (`topic`,`key`);--> statement-breakpoint
CREATE INDEX `message_waiting` ON `message` (`topic`,`number`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `message_ended` ON `message` (`ended_at`) WHERE ended_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `task` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`application` text,
	`state` text NOT NULL,
	`request_key` text NOT NULL,
	`request_hash` text NOT NULL,
	`input` text NOT NULL,
	`progress` integer NOT NULL,
	`result` text,
	`error_code` text,
	`error_message` text,
	`run` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `task_request` ON `task` (`user_id`,`request_key`);--> statement-breakpoint
CREATE INDEX `task_expires` ON `task` (`expires_at`);--> statement-breakpoint
CREATE INDEX `task_open` ON `task` (`created_at`) WHERE state = 'queued';--> statement-breakpoint
CREATE TABLE `task_event` (
	`task` text NOT NULL,
	`seq` integer NOT NULL,
	`event` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`task`, `seq`),
	FOREIGN KEY (`task`) REFERENCES `task`(`id`) ON UPDATE no action ON DELETE cascade
);
