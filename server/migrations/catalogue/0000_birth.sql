CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `meta` (`key`, `value`) VALUES ('born', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));
