ALTER TABLE `posting` ADD `said` text;--> statement-breakpoint
CREATE INDEX `posting_said` ON `posting` (`said`) WHERE "posting"."said" IS NOT NULL;