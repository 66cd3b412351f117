CREATE TABLE `job_posting` (
	`number` integer PRIMARY KEY NOT NULL,
	`posting` text NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `job`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `unplaced` (
	`number` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `job`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `vector_members` (
	`shelf` integer PRIMARY KEY NOT NULL,
	`packed` blob NOT NULL,
	FOREIGN KEY (`shelf`) REFERENCES `vector_shelf`(`shelf`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `vector_shelf` (
	`shelf` integer PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`middle` F32_BLOB(384) NOT NULL
);
--> statement-breakpoint
INSERT INTO `job_posting` (`number`, `posting`) SELECT `number`, `posting` FROM `job`;--> statement-breakpoint
INSERT INTO `unplaced` (`number`) SELECT `number` FROM `job` WHERE `closed_at` IS NULL;--> statement-breakpoint
ALTER TABLE `job` DROP COLUMN `posting`;--> statement-breakpoint
DROP INDEX IF EXISTS `job_vector_near`;
