CREATE VIRTUAL TABLE application_text USING fts5(
  owner, words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'"
);--> statement-breakpoint
CREATE TRIGGER application_row_gone AFTER DELETE ON application_row BEGIN
  DELETE FROM application_text WHERE rowid = old.no;
END;--> statement-breakpoint
CREATE TRIGGER application_gone AFTER DELETE ON field WHEN old.entity = 'application' BEGIN
  DELETE FROM application_row WHERE user_id = old.user_id AND id = old.record AND NOT EXISTS (
    SELECT 1 FROM field WHERE user_id = old.user_id AND entity = 'application' AND record = old.record
  );
END;--> statement-breakpoint
INSERT INTO application_row (user_id, id, rev, updated_at, saved_at, applied_at, status, title, company, location, work_model, url, deadline, excitement, place, deleted_at, merged_into)
  SELECT user_id, record, max(rev), max(CAST(substr(hlc, 1, 15) AS INTEGER)), CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), (
  SELECT min(CAST(round(unixepoch(event.value ->> '$.at', 'subsec') * 1000) AS INTEGER)) FROM field event
  WHERE event.user_id = field.user_id AND event.entity = field.entity AND event.record = field.record
    AND event.name GLOB 'event.*' AND event.value ->> '$.stage' = 'applied' AND event.value ->> '$.undoes' IS NULL
    AND NOT EXISTS (
      SELECT 1 FROM field undo
      WHERE undo.user_id = field.user_id AND undo.entity = field.entity AND undo.record = field.record
        AND undo.name GLOB 'event.*' AND undo.value ->> '$.undoes' = substr(event.name, 7)
    )
), coalesce(max(CASE WHEN name = 'status' THEN value ->> '$' END), 'saved'), coalesce(max(CASE WHEN name = 'own.title' THEN value ->> '$' END), max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.title' END)), coalesce(max(CASE WHEN name = 'own.company' THEN value ->> '$' END), max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.company' END)), coalesce(max(CASE WHEN name = 'own.location' THEN value ->> '$' END), max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.location' END)), coalesce(max(CASE WHEN name = 'own.workModel' THEN value ->> '$' END), max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.workModel' END)), coalesce(max(CASE WHEN name = 'own.url' THEN value ->> '$' END), max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.url' END)), coalesce(max(CASE WHEN name = 'own.deadline' THEN value ->> '$' END), max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.deadline' END)), max(CASE WHEN name = 'excitement' THEN value ->> '$' END), coalesce(max(CASE WHEN name = 'rank' THEN value ->> '$' END), substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 3521614606208) % 62, 1) || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 56800235584) % 62, 1) || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 916132832) % 62, 1) || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 14776336) % 62, 1) || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 238328) % 62, 1) || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 3844) % 62, 1) || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 62) % 62, 1) || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + ((218340105584895 - max(0, min(218340105584895, coalesce(CAST(round(unixepoch(max(CASE WHEN name = 'savedAt' THEN value ->> '$' END), 'subsec') * 1000) AS INTEGER), 0)))) / 1) % 62, 1) || 'V'), max(CASE WHEN name = 'deletedAt' THEN value ->> '$' END), max(CASE WHEN name = 'mergedInto' THEN value ->> '$' END)
  FROM field WHERE entity = 'application' GROUP BY user_id, record;--> statement-breakpoint
INSERT OR REPLACE INTO application_text (rowid, owner, words)
  SELECT row.no, hex(row.user_id), concat_ws(' ', row.title, row.company, row.location, made.text)
  FROM (
    SELECT user_id, record, concat_ws(' ', max(CASE WHEN name = 'notes' THEN value ->> '$' END), coalesce(max(CASE WHEN name = 'own.description' THEN value ->> '$' END), max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.description' END))) AS text
    FROM field WHERE entity = 'application' GROUP BY user_id, record
  ) made CROSS JOIN application_row row ON row.user_id = made.user_id AND row.id = made.record;
