CREATE TABLE "amtsfeder"."dossiers" (
  "id" text PRIMARY KEY,
  "name" text NOT NULL UNIQUE,
  "created_at" timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE TABLE "amtsfeder"."documents" (
  "id" text PRIMARY KEY,
  "dossier_id" text NOT NULL REFERENCES "amtsfeder"."dossiers" ("id"),
  "source" text NOT NULL,
  "parent_id" text,
  "version" integer,
  "last_version" integer NOT NULL DEFAULT 0,
  "digest" text NOT NULL,
  "has_original" boolean NOT NULL,
  "media_type" text NOT NULL,
  "title" text NOT NULL,
  "kind" text NOT NULL,
  "number" text,
  "date" text,
  "authors" text[] NOT NULL,
  "language" text,
  "bytes" bigint NOT NULL,
  "words" integer NOT NULL,
  "pages" integer,
  "needs_ocr" integer[] NOT NULL,
  "passages" integer NOT NULL,
  "status" text NOT NULL CHECK ("status" IN ('queued', 'indexing', 'indexed', 'needs-ocr', 'failed')),
  "error_code" text,
  "error_message" text,
  "ingested_at" timestamptz NOT NULL,
  CONSTRAINT "documents_dossier_source" UNIQUE ("dossier_id", "source"),
  CONSTRAINT "documents_indexed_version" CHECK (("status" = 'indexed') = ("version" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX "documents_digest" ON "amtsfeder"."documents" ("digest");
--> statement-breakpoint
CREATE INDEX "documents_newest" ON "amtsfeder"."documents" ("ingested_at" DESC, "id" DESC);
--> statement-breakpoint
CREATE INDEX "documents_parent" ON "amtsfeder"."documents" ("parent_id") WHERE "parent_id" IS NOT NULL;
--> statement-breakpoint
CREATE TABLE "amtsfeder"."document_versions" (
  "document_id" text NOT NULL,
  "version" integer NOT NULL,
  "contents" text NOT NULL,
  PRIMARY KEY ("document_id", "version")
);
--> statement-breakpoint
-- Contents come compressed where that pays.
ALTER TABLE "amtsfeder"."document_versions" ALTER COLUMN "contents" SET STORAGE EXTERNAL;
--> statement-breakpoint
CREATE TABLE "amtsfeder"."jobs" (
  "id" text PRIMARY KEY,
  "dossier_id" text NOT NULL REFERENCES "amtsfeder"."dossiers" ("id"),
  "created_at" timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE INDEX "jobs_newest" ON "amtsfeder"."jobs" ("created_at" DESC);
--> statement-breakpoint
CREATE TABLE "amtsfeder"."job_files" (
  "id" bigserial PRIMARY KEY,
  "job_id" text NOT NULL REFERENCES "amtsfeder"."jobs" ("id") ON DELETE CASCADE,
  "path" text NOT NULL,
  "digest" text,
  "bytes" bigint NOT NULL,
  "status" text NOT NULL
    CHECK ("status" IN ('queued', 'indexing', 'indexed', 'unchanged', 'needs-ocr', 'failed')),
  "document_id" text,
  "depth" integer NOT NULL DEFAULT 0,
  "pages" integer,
  "passages" integer NOT NULL DEFAULT 0,
  "seconds" real NOT NULL DEFAULT 0,
  "replaced" boolean NOT NULL DEFAULT false,
  "error_code" text,
  "error_message" text
);
--> statement-breakpoint
CREATE INDEX "job_files_job" ON "amtsfeder"."job_files" ("job_id");
--> statement-breakpoint
CREATE INDEX "job_files_open" ON "amtsfeder"."job_files" ("id") WHERE "status" IN ('queued', 'indexing');
--> statement-breakpoint
CREATE INDEX "job_files_open_digest" ON "amtsfeder"."job_files" ("digest")
  WHERE "status" IN ('queued', 'indexing');
