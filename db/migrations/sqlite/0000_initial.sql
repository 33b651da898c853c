CREATE TABLE `countries` (
	`id` text PRIMARY KEY NOT NULL,
	`alpha2` text
);
--> statement-breakpoint
CREATE TABLE `sectors` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text NOT NULL,
	`publisher` text NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`published_on` text,
	`language` text,
	`kind` text NOT NULL,
	`retrieved_on` text,
	`archived_url` text,
	`kept` text,
	`text_sha256` text,
	`changed_on` text NOT NULL,
	`ordinal` integer PRIMARY KEY NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_id_unique` ON `sources` (`id`);--> statement-breakpoint
CREATE TABLE `names` (
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`subject`, `subject_id`, `language`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `name_order` (
	`subject` text NOT NULL,
	`language` text NOT NULL,
	`subject_id` text NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`subject`, `language`, `subject_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `institutions` (
	`id` text NOT NULL,
	`country_id` text NOT NULL,
	`kind` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`note` text,
	`changed_on` text NOT NULL,
	`ordinal` integer PRIMARY KEY NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institutions_id_unique` ON `institutions` (`id`);--> statement-breakpoint
CREATE TABLE `institution_sources` (
	`institution_id` text NOT NULL,
	`source_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`institution_id`, `source_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `institution_sources_source` ON `institution_sources` (`source_id`,`institution_id`);--> statement-breakpoint
CREATE TABLE `institution_links` (
	`from_id` text NOT NULL,
	`to_id` text,
	`kind` text NOT NULL,
	`effective_on` text,
	`source_id` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institution_links_ends` ON `institution_links` (`from_id`,`to_id`);--> statement-breakpoint
CREATE INDEX `institution_links_to` ON `institution_links` (`to_id`,`from_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`country_id` text,
	`city` text,
	`planned` integer NOT NULL,
	`participants` text,
	`outcome` text,
	`note` text,
	`changed_on` text NOT NULL,
	`ordinal` integer PRIMARY KEY NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE TABLE `event_countries` (
	`event_id` text NOT NULL,
	`country_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `country_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event_sources` (
	`event_id` text NOT NULL,
	`source_id` text NOT NULL,
	`locator` text,
	`wording` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`event_id`, `source_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `event_sources_source` ON `event_sources` (`source_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text NOT NULL,
	`type` text NOT NULL,
	`signed_on` text,
	`place` text,
	`entry_into_force` text,
	`valid_from` text,
	`valid_to` text,
	`term_basis` text,
	`disputed` integer NOT NULL,
	`event_id` text,
	`note` text,
	`ends_on` text,
	`changed_on` text NOT NULL,
	`ordinal` integer PRIMARY KEY NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_id_unique` ON `agreements` (`id`);--> statement-breakpoint
CREATE INDEX `agreements_signed` ON `agreements` (`signed_on`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_event` ON `agreements` (`event_id`);--> statement-breakpoint
CREATE TABLE `agreement_parties` (
	`agreement_id` text NOT NULL,
	`institution_id` text NOT NULL,
	`country_id` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`agreement_id`, `institution_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreement_parties_institution` ON `agreement_parties` (`institution_id`,`agreement_id`);--> statement-breakpoint
CREATE INDEX `agreement_parties_side` ON `agreement_parties` (`agreement_id`,`country_id`,`position`,`institution_id`);--> statement-breakpoint
CREATE TABLE `agreement_bodies` (
	`agreement_id` text NOT NULL,
	`institution_id` text NOT NULL,
	`country_id` text NOT NULL,
	`direct` integer NOT NULL,
	PRIMARY KEY(`agreement_id`, `institution_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreement_bodies_institution` ON `agreement_bodies` (`institution_id`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_sectors` (
	`agreement_id` text NOT NULL,
	`sector_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`agreement_id`, `sector_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreement_sectors_sector` ON `agreement_sectors` (`sector_id`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_sources` (
	`agreement_id` text NOT NULL,
	`source_id` text NOT NULL,
	`locator` text,
	`wording` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`agreement_id`, `source_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreement_sources_source` ON `agreement_sources` (`source_id`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_evidence` (
	`agreement_id` text NOT NULL,
	`kind` text NOT NULL,
	`observed_on` text NOT NULL,
	`source_id` text NOT NULL,
	`note` text,
	PRIMARY KEY(`agreement_id`, `kind`, `observed_on`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `agreement_statuses` (
	`agreement_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`status` text NOT NULL,
	`reason` text NOT NULL,
	`reason_on` text,
	`related_id` text,
	PRIMARY KEY(`agreement_id`, `from_on`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `agreement_links` (
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`kind` text NOT NULL,
	`source_id` text NOT NULL,
	`note` text,
	PRIMARY KEY(`from_id`, `to_id`, `kind`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreement_links_to` ON `agreement_links` (`to_id`,`from_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text NOT NULL,
	`topic` text NOT NULL,
	`indicator` text NOT NULL,
	`kind` text NOT NULL,
	`reporter_id` text,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`product_id` text,
	`study_level` text,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`period_kind` text NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`qualifier` text NOT NULL,
	`significant_unit` real NOT NULL,
	`rank` text NOT NULL,
	`rank_reason` text,
	`event_id` text,
	`source_id` text NOT NULL,
	`locator` text,
	`wording` text,
	`note` text,
	`finest_unit` real NOT NULL,
	`low` real,
	`high` real,
	`low_included` integer NOT NULL,
	`high_included` integer NOT NULL,
	`changed_on` text NOT NULL,
	`ordinal` integer PRIMARY KEY NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_id_unique` ON `claims` (`id`);--> statement-breakpoint
CREATE INDEX `claims_series` ON `claims` (`indicator`,`kind`,`from_id`,`to_id`,`period_start`);--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source_id`);--> statement-breakpoint
CREATE TABLE `checks` (
	`id` text NOT NULL,
	`rule` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` text NOT NULL,
	`indicator` text NOT NULL,
	`reporter_id` text,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`product_id` text,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`period_kind` text NOT NULL,
	`year` text NOT NULL,
	`steps` text NOT NULL,
	`ordinal` integer PRIMARY KEY NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `checks_id_unique` ON `checks` (`id`);--> statement-breakpoint
CREATE TABLE `check_claims` (
	`check_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`check_id`, `claim_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `check_claims_claim` ON `check_claims` (`claim_id`,`check_id`);--> statement-breakpoint
CREATE TABLE `gaps` (
	`indicator` text NOT NULL,
	`reporter_id` text,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`year_from` integer NOT NULL,
	`year_to` integer NOT NULL,
	`reason` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gaps_years` ON `gaps` (`indicator`,`reporter_id`,`from_id`,`to_id`,`year_from`);--> statement-breakpoint
CREATE TABLE `pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pair_records` (
	`pair_id` text NOT NULL,
	`collection` text NOT NULL,
	`ordinal` integer NOT NULL,
	`own` integer NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`pair_id`, `collection`, `ordinal`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `dataset_meta` (
	`version` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`licence` text NOT NULL,
	`compiled_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dataset_files` (
	`path` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`rows` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`collection` text NOT NULL,
	`id` text NOT NULL,
	`digest` text,
	`changed_on` text NOT NULL,
	`removed_on` text,
	PRIMARY KEY(`collection`, `id`)
) WITHOUT ROWID;
