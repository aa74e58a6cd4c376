CREATE TABLE `predictions` (
	`answer_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`event_id` integer NOT NULL,
	`learned_from` integer NOT NULL,
	`themes` text NOT NULL,
	PRIMARY KEY(`answer_id`, `member_id`),
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `studies` ADD `learning` text;
