CREATE TABLE `application_job` (
	`user_id` text NOT NULL,
	`id` text NOT NULL,
	`job` text NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_job_job` ON `application_job` (`job`);--> statement-breakpoint
CREATE TABLE `linked` (
	`user_id` text PRIMARY KEY NOT NULL,
	`basis` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `proposal` (
	`user_id` text NOT NULL,
	`id` text NOT NULL,
	`application` text NOT NULL,
	`job` text NOT NULL,
	`reason` text NOT NULL,
	`share` real NOT NULL,
	`answer` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_pair` ON `proposal` (`user_id`,`application`,`job`);--> statement-breakpoint
CREATE TABLE `watch` (
	`user_id` text NOT NULL,
	`id` text NOT NULL,
	`company` text NOT NULL,
	`company_key` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `watch_company` ON `watch` (`user_id`,`company_key`);--> statement-breakpoint
CREATE TABLE `watch_board` (
	`user_id` text NOT NULL,
	`source` text NOT NULL,
	`board` text NOT NULL,
	`watch` text NOT NULL,
	PRIMARY KEY(`user_id`, `source`, `board`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `watch_board_board` ON `watch_board` (`source`,`board`);--> statement-breakpoint
CREATE TRIGGER application_linked AFTER INSERT ON field WHEN new.entity = 'application' AND new.name = 'job' BEGIN
  INSERT OR REPLACE INTO application_job (user_id, id, job)
    SELECT new.user_id, new.record, new.value ->> '$' WHERE typeof(new.value ->> '$') = 'text';
END;--> statement-breakpoint
CREATE TRIGGER application_linked_again AFTER UPDATE OF value ON field WHEN new.entity = 'application' AND new.name = 'job' BEGIN
  DELETE FROM application_job WHERE user_id = old.user_id AND id = old.record;
  INSERT OR REPLACE INTO application_job (user_id, id, job)
    SELECT new.user_id, new.record, new.value ->> '$' WHERE typeof(new.value ->> '$') = 'text';
END;--> statement-breakpoint
CREATE TRIGGER application_unlinked AFTER DELETE ON field WHEN old.entity = 'application' AND old.name = 'job' BEGIN
  DELETE FROM application_job WHERE user_id = old.user_id AND id = old.record;
END;--> statement-breakpoint
INSERT OR IGNORE INTO application_job (user_id, id, job)
  SELECT user_id, record, value ->> '$' FROM field
  WHERE entity = 'application' AND name = 'job' AND typeof(value ->> '$') = 'text';
