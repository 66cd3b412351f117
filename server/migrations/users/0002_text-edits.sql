CREATE TABLE `text_edit` (
	`user_id` text NOT NULL,
	`entity` text NOT NULL,
	`record` text NOT NULL,
	`name` text NOT NULL,
	`rev` integer NOT NULL,
	`device` text NOT NULL,
	`hlc` text NOT NULL,
	`base_rev` integer,
	`met_rev` integer,
	PRIMARY KEY(`user_id`, `entity`, `record`, `name`, `rev`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `text_edit` (`user_id`, `entity`, `record`, `name`, `rev`, `device`, `hlc`)
SELECT `user_id`, `entity`, `record`, 'notes', `rev`, `device`, `hlc` FROM `op`
WHERE `entity` = 'application' AND json_type(`fields`, '$.notes') = 'text';
