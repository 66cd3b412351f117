CREATE TABLE `market_answer` (
	`key` text PRIMARY KEY NOT NULL,
	`basis` text NOT NULL,
	`at` integer NOT NULL,
	`tag` text NOT NULL,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `market_answer_at` ON `market_answer` (`at`);--> statement-breakpoint
CREATE TABLE `market_day` (
	`country` text NOT NULL,
	`day` integer NOT NULL,
	`packed` text NOT NULL,
	PRIMARY KEY(`country`, `day`)
);
--> statement-breakpoint
CREATE INDEX `job_company` ON `job` (`company_key`);--> statement-breakpoint
CREATE INDEX `job_paid` ON `job` (`country`,`title_key`,`level`,`company_key`,`pay_min`,`pay_max`,`posted_at`) WHERE "job"."pay_min" IS NOT NULL;--> statement-breakpoint
-- When a job came onto the market, as market/days.ts has it.
CREATE INDEX `job_came` ON `job` (min(coalesce(`posted_at`, `first_seen_at`), `first_seen_at`));
