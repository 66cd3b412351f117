CREATE TABLE `application_address` (
	`user_id` text NOT NULL,
	`address` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`user_id`, `address`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_address_id` ON `application_address` (`user_id`,`id`);--> statement-breakpoint
CREATE TRIGGER application_seen AFTER INSERT ON field WHEN new.entity = 'application' AND new.name = 'snapshot' BEGIN
  INSERT OR IGNORE INTO application_address (user_id, address, id)
    SELECT new.user_id, each.value, new.record FROM (
      SELECT new.value ->> '$.posting.canonicalUrl' AS value
      UNION ALL SELECT value FROM json_each(new.value, '$.posting.aliasUrls')
    ) each WHERE typeof(each.value) = 'text' AND each.value <> '';
END;--> statement-breakpoint
CREATE TRIGGER application_seen_again AFTER UPDATE OF value ON field WHEN new.entity = 'application' AND new.name = 'snapshot' BEGIN
  DELETE FROM application_address WHERE user_id = old.user_id AND id = old.record;
  INSERT OR IGNORE INTO application_address (user_id, address, id)
    SELECT new.user_id, each.value, new.record FROM (
      SELECT new.value ->> '$.posting.canonicalUrl' AS value
      UNION ALL SELECT value FROM json_each(new.value, '$.posting.aliasUrls')
    ) each WHERE typeof(each.value) = 'text' AND each.value <> '';
END;--> statement-breakpoint
CREATE TRIGGER application_unseen AFTER DELETE ON field WHEN old.entity = 'application' AND old.name = 'snapshot' BEGIN
  DELETE FROM application_address WHERE user_id = old.user_id AND id = old.record;
END;--> statement-breakpoint
INSERT OR IGNORE INTO application_address (user_id, address, id)
  SELECT user_id, value ->> '$.posting.canonicalUrl', record FROM field
  WHERE entity = 'application' AND name = 'snapshot'
    AND typeof(value ->> '$.posting.canonicalUrl') = 'text' AND value ->> '$.posting.canonicalUrl' <> '';--> statement-breakpoint
INSERT OR IGNORE INTO application_address (user_id, address, id)
  SELECT field.user_id, alias.value, field.record FROM field, json_each(field.value, '$.posting.aliasUrls') alias
  WHERE field.entity = 'application' AND field.name = 'snapshot' AND typeof(alias.value) = 'text' AND alias.value <> '';
