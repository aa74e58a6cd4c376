CREATE TABLE `answers` (
	`id` integer PRIMARY KEY NOT NULL,
	`question_id` integer NOT NULL,
	`respondent_id` integer NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`respondent_id`) REFERENCES `respondents`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `answers_by_position` ON `answers` (`question_id`,`position`);--> statement-breakpoint
CREATE INDEX `answers_by_respondent` ON `answers` (`respondent_id`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`round_id` integer NOT NULL,
	`answer_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `member_id`, `round_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `attributes` (
	`id` integer PRIMARY KEY NOT NULL,
	`study_id` integer NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`tabulated` integer NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attributes_by_name` ON `attributes` (`study_id`,`name`);--> statement-breakpoint
CREATE TABLE `coding_totals` (
	`question_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`done` integer NOT NULL,
	`flagged` integer NOT NULL,
	PRIMARY KEY(`question_id`, `member_id`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `codings` (
	`answer_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`state` text NOT NULL,
	`flagged` integer NOT NULL,
	`theme_set_id` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `member_id`),
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_set_id`) REFERENCES `theme_sets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`study_id` integer,
	`member_id` integer NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`answer_id` integer,
	`payload` text NOT NULL,
	`request_id` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_by_request` ON `events` (`request_id`);--> statement-breakpoint
CREATE INDEX `events_by_study` ON `events` (`study_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_of_codebook` ON `events` (`study_id`,`id`) WHERE kind = 'codebook.change';--> statement-breakpoint
CREATE TABLE `final_totals` (
	`question_id` integer NOT NULL,
	`attribute_id` integer NOT NULL,
	`value` text NOT NULL,
	`outcome` integer NOT NULL,
	`answers` integer NOT NULL,
	PRIMARY KEY(`question_id`, `attribute_id`, `value`, `outcome`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `finals` (
	`answer_id` integer PRIMARY KEY NOT NULL,
	`theme_set_id` integer,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_set_id`) REFERENCES `theme_sets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `finals_by_theme_set` ON `finals` (`theme_set_id`,`answer_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`study_id` integer,
	`member_id` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`cancel_requested` integer DEFAULT false NOT NULL,
	`result` text,
	`pid` integer NOT NULL,
	`started_at` integer NOT NULL,
	`changed_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `members` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `members_name_unique` ON `members` (`name`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` integer PRIMARY KEY NOT NULL,
	`study_id` integer NOT NULL,
	`name` text NOT NULL,
	`wording` text NOT NULL,
	`position` integer NOT NULL,
	`answers` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_by_name` ON `questions` (`study_id`,`name`);--> statement-breakpoint
CREATE TABLE `resolutions` (
	`answer_id` integer PRIMARY KEY NOT NULL,
	`member_id` integer NOT NULL,
	`theme_set_id` integer NOT NULL,
	`note` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_set_id`) REFERENCES `theme_sets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `respondent_ids` (
	`study_id` integer NOT NULL,
	`external_id` text NOT NULL,
	`respondent_id` integer NOT NULL,
	PRIMARY KEY(`study_id`, `external_id`),
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `respondents` (
	`id` integer PRIMARY KEY NOT NULL,
	`study_id` integer NOT NULL,
	`external_id` text NOT NULL,
	`weight` real,
	`attributes` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `respondents_by_study` ON `respondents` (`study_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` integer PRIMARY KEY NOT NULL,
	`study_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`opened_at` integer,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `studies` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`codebook_version` integer DEFAULT 0 NOT NULL,
	`suggestions_version` integer DEFAULT 0 NOT NULL,
	`respondents` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`import_report` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `studies_name_unique` ON `studies` (`name`);--> statement-breakpoint
CREATE TABLE `study_members` (
	`study_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`study_id`, `member_id`),
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `suggestions` (
	`answer_id` integer NOT NULL,
	`theme_id` integer NOT NULL,
	`probability` real NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`answer_id`, `theme_id`),
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `suggestions_by_theme` ON `suggestions` (`theme_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`answer_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`theme_id` integer NOT NULL,
	`decision` text NOT NULL,
	`source` text NOT NULL,
	`span_start` integer,
	`span_end` integer,
	PRIMARY KEY(`answer_id`, `member_id`, `theme_id`),
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `theme_sets` (
	`id` integer PRIMARY KEY NOT NULL,
	`study_id` integer NOT NULL,
	`members` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `theme_sets_by_members` ON `theme_sets` (`study_id`,`members`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` integer PRIMARY KEY NOT NULL,
	`study_id` integer NOT NULL,
	`key` text NOT NULL,
	`parent_key` text,
	`position` integer NOT NULL,
	`number` integer,
	`deleted` integer DEFAULT false NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`use_when` text NOT NULL,
	`do_not_use_when` text NOT NULL,
	`example` text NOT NULL,
	`colour` text NOT NULL,
	`keywords` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `themes_by_key` ON `themes` (`study_id`,`key`);--> statement-breakpoint
CREATE TRIGGER `answers_are_never_changed` BEFORE UPDATE ON `answers` BEGIN SELECT RAISE(ABORT, 'An answer is never changed after import.'); END;--> statement-breakpoint
CREATE TRIGGER `events_are_never_changed` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'An event is never changed.'); END;
